"use client";

import { NextIntlClientProvider, useTranslations } from "next-intl";
import { ThemeProvider } from "next-themes";
import type { ComponentProps, CSSProperties, ReactNode } from "react";
import { Toaster } from "sonner";

type Props = {
  children: ReactNode;
  nonce: string | undefined;
  intl: Pick<ComponentProps<typeof NextIntlClientProvider>, "locale" | "messages" | "timeZone">;
};

/** The toasts' own colours and face know neither our themes nor our fonts. */
const toasts = {
  "--normal-bg": "var(--card)",
  "--normal-text": "var(--ink)",
  "--normal-border": "var(--rule-2)",
  fontFamily: "var(--ui)",
} as CSSProperties;

/** What every page needs on the client: words, theme, toasts. The nonce lets the theme script run. */
export function Providers({ children, nonce, intl }: Props) {
  return (
    <NextIntlClientProvider {...intl}>
      <ThemeProvider attribute="data-theme" nonce={nonce} disableTransitionOnChange>
        {children}
        <Toasts />
      </ThemeProvider>
    </NextIntlClientProvider>
  );
}

function Toasts() {
  const t = useTranslations("common");
  const toastOptions = { closeButtonAriaLabel: t("close") };
  return (
    <Toaster position="bottom-center" closeButton style={toasts} toastOptions={toastOptions} />
  );
}
