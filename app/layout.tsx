import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getLocale, getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { Providers } from "@/components/ui/providers";
import "./globals.css";

export const metadata: Metadata = {
  title: "Readback",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, messages, nonce] = [
    await getLocale(),
    await getMessages(),
    (await headers()).get("x-nonce") ?? undefined,
  ];
  return (
    <html lang={locale} dir="ltr" suppressHydrationWarning>
      <body>
        <Providers nonce={nonce} intl={{ locale, messages, timeZone: "UTC" }}>
          {children}
        </Providers>
      </body>
    </html>
  );
}
