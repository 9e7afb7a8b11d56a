"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

const lines = ["h-8 w-2/5", "w-full", "w-11/12", "w-3/5", "mt-6 w-full", "w-4/5"];

/** The page before its words are here. */
export function TextIsComing() {
  const t = useTranslations("common");
  return (
    <main id="text" className="mx-auto grid max-w-[680px] gap-4 px-5 py-12" aria-busy="true">
      <p className="sr-only" role="status">
        {t("loading")}
      </p>
      {lines.map((line) => (
        <div
          key={line}
          aria-hidden="true"
          className={`h-4 animate-pulse rounded bg-rule ${line}`}
        />
      ))}
    </main>
  );
}

/** The words could not be fetched. */
export function NothingReached() {
  const t = useTranslations("review.unreached");
  return (
    <main id="text" className="mx-auto max-w-[560px] px-5 py-16">
      <h1 className="m-0 font-read text-[26px] font-semibold">{t("title")}</h1>
      <p className="mt-2 text-[15px] text-ink-2">{t("lead")}</p>
      <Button kind="primary" onClick={() => window.location.reload()}>
        {t("again")}
      </Button>
    </main>
  );
}
