"use client";

import { useEffect, useState } from "react";
import en from "@/lib/i18n/messages/en/errors.json";
import fr from "@/lib/i18n/messages/fr/errors.json";
import "./globals.css";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** The page for when even the layout failed: it needs nothing that could have failed with it. */
export default function GlobalError({ error, reset }: Props) {
  const [locale, setLocale] = useState<"en" | "fr">("en");
  useEffect(() => {
    if (/readback-language=fr/.test(document.cookie) || navigator.language.startsWith("fr")) {
      setLocale("fr");
    }
  }, []);
  const words = { en, fr }[locale].crash;
  return (
    <html lang={locale}>
      <body>
        <main className="mx-auto max-w-[440px] px-5 pt-[15vh]">
          <h1 className="m-0 mb-2 font-read text-[30px] leading-[1.2] font-semibold">
            {words.title}
          </h1>
          <p className="text-[15px] text-ink-2">{words.kept}</p>
          <p className="text-[15px] text-ink-2">{words.next}</p>
          <button
            type="button"
            onClick={reset}
            className="rounded-lg border border-ink bg-ink px-3.5 py-2 text-[13px] font-[550] text-paper"
          >
            {words.again}
          </button>
          {error.digest && (
            <p className="mt-6 text-[13px] text-ink-2">
              {words.reference.replace("{digest}", error.digest)}
            </p>
          )}
        </main>
      </body>
    </html>
  );
}
