"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DismissedLine } from "@/components/dismissal/dismissed-line";
import { Button } from "@/components/ui/button";
import type { DifferenceView, TranslationView } from "@/lib/core/translation/open-place";
import { DifferenceNote } from "./difference-note";

type Props = { view: TranslationView; difference: DifferenceView };

/** One thing that reads otherwise: where, what it holds back, and that it is right so. */
export function DifferenceRow({ view, difference }: Props) {
  const t = useTranslations("languages.difference");
  const [asking, setAsking] = useState(false);
  const { rule, detail, passage, original, holds, dismissed } = difference;
  const { interviewId, language } = view;
  const there = `/interviews/${interviewId}?in=${language}#${passage}`;
  const href = passage === null ? `/interviews/${interviewId}#${original}` : there;
  return (
    <li className="rounded-lg border border-rule bg-card px-4 py-2.5 text-[14px]">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-[550]">{t(`rule.${rule}`)}</span>
        <q
          dir="auto"
          className="min-w-[min(100%,10rem)] flex-1 text-ink-2 [overflow-wrap:anywhere]"
        >
          {detail}
        </q>
        <span className="ms-auto flex items-baseline gap-x-3">
          <a href={href} className="finger text-accent underline">
            {t("look")}
          </a>
          {view.powers.dismiss && !dismissed && !asking && (
            <Button kind="quiet" onClick={() => setAsking(true)}>
              {t("right")}
            </Button>
          )}
        </span>
      </div>
      {holds && !dismissed && <p className="m-0 mt-1 text-[13px] text-ink-2">{t("held")}</p>}
      {asking && !dismissed && (
        <DifferenceNote view={view} mark={difference.mark} onClose={() => setAsking(false)} />
      )}
      {dismissed && <Dismissed view={view} dismissed={dismissed} />}
    </li>
  );
}

type DismissedProps = {
  view: TranslationView;
  dismissed: NonNullable<DifferenceView["dismissed"]>;
};

/** Who called it right, why, and the way back. */
function Dismissed({ view, dismissed: { id, byName, at, note } }: DismissedProps) {
  const t = useTranslations("languages");
  return (
    <DismissedLine
      transcriptId={view.transcriptId}
      dismissal={id}
      at={at}
      may={view.powers.dismiss}
      again={t("difference.reopen")}
      problemOf={(problem) => t(`problem.${problem}`)}
    >
      {(date) => (
        <>
          {t("difference.by", { name: byName, date })} <bdi>{note}</bdi>
        </>
      )}
    </DismissedLine>
  );
}
