"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { Understanding } from "@/lib/core/import/understanding";
import { FactStrip } from "./fact-strip";

type Props = { seen: Understanding; name: string; language: string; onReset: () => void };

/** The post's title as it was understood, in four numbers, and the way back. */
export function CheckHead({ seen, name, language, onReset }: Props) {
  const t = useTranslations("import");
  const heading = useRef<HTMLHeadingElement>(null);
  // The page changed under the person: reading starts at its top.
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const odd = seen.odd.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 text-[13px] text-ink-2">
        <p className="m-0">
          {t("understood")} · {t("notYet")}
        </p>
        <Button kind="quiet" className="-mx-3.5" onClick={onReset}>
          {t("other")}
        </Button>
      </div>
      <h1
        ref={heading}
        tabIndex={-1}
        className="m-0 font-read text-[26px] leading-[1.2] font-semibold outline-none [overflow-wrap:anywhere] sm:text-[32px]"
      >
        {seen.title ? (
          <bdi lang={language}>{seen.title}</bdi>
        ) : (
          <span className="text-ink-2 italic">{t("untitled")}</span>
        )}
      </h1>
      <p role="status" className="sr-only">
        {t("read", { name, passages: seen.passages, findings: odd })}
      </p>
      <FactStrip seen={seen} />
    </>
  );
}
