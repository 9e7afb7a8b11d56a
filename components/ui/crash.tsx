"use client";

import { useTranslations } from "next-intl";
import { Button, buttonClass } from "./button";

/** What an error boundary of the App Router is given. */
export type CrashProps = { error: Error & { digest?: string }; reset: () => void };

/** What was kept, what to do next, and a reference for whoever runs the server (SECURITY.md 26). */
export function Crash({ error, reset }: CrashProps) {
  const t = useTranslations("errors.crash");
  return (
    <>
      <p className="m-0 mb-4 text-[15px] text-ink-2 text-pretty">{t("kept")}</p>
      <p className="m-0 mb-6 text-[15px] text-ink-2 text-pretty">{t("next")}</p>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={reset}>
          {t("again")}
        </Button>
        {/* A full load: the router may be what failed. */}
        <a href="/" className={buttonClass()}>
          {t("home")}
        </a>
      </div>
      {error.digest && (
        <p className="mt-6 mb-0 text-[13px] text-ink-2">
          {t("reference", { digest: error.digest })}
        </p>
      )}
    </>
  );
}
