"use client";

import { useTranslations } from "next-intl";
import { ThemeProvider } from "next-themes";
import type { CSSProperties, ReactNode } from "react";
import { Toaster } from "sonner";
import { OwnTime } from "./own-time";

type Props = {
  children: ReactNode;
  nonce: string | undefined;
};

/** The toasts' own colours and face know neither our themes nor our fonts. */
const toasts = {
  "--normal-bg": "var(--card)",
  "--normal-text": "var(--ink)",
  "--normal-border": "var(--rule-2)",
  fontFamily: "var(--ui)",
} as CSSProperties;

/** What every page needs in the browser: theme, toasts, its own time. The nonce lets the theme script run. */
export function Providers({ children, nonce }: Props) {
  return (
    <ThemeProvider attribute="data-theme" nonce={nonce} disableTransitionOnChange>
      {children}
      <Toasts />
      <OwnTime />
    </ThemeProvider>
  );
}

function Toasts() {
  const t = useTranslations("common");
  const toastOptions = { closeButtonAriaLabel: t("close") };
  return (
    <Toaster position="bottom-center" closeButton style={toasts} toastOptions={toastOptions} />
  );
}
