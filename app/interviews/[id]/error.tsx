"use client";

import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What was kept, and what to do next (SECURITY.md 26). */
export default function ReviewError({ error, reset }: Props) {
  const t = useTranslations("errors.crash");
  return (
    <main className="mx-auto max-w-[560px] px-5 py-16">
      <h1 className="m-0 font-read text-[26px] leading-tight font-semibold">{t("title")}</h1>
      <p className="mt-3 text-[15px] text-ink-2">{t("kept")}</p>
      <p className="text-[15px] text-ink-2">{t("next")}</p>
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
        <p className="mt-6 text-[13px] text-ink-2">{t("reference", { digest: error.digest })}</p>
      )}
    </main>
  );
}
