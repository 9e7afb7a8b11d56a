"use client";

import { useTranslations } from "next-intl";
import { useDesk, useReview } from "@/components/review/desk-context";
import { viewOf } from "@/lib/client/review/desk";
import type { PassageView } from "@/lib/core/review/passage-view";

/** What would be joined to the passage: the one after it. */
export function MergeFields({ view }: { view: PassageView }) {
  const t = useTranslations("review.structure");
  const desk = useDesk();
  const entries = useReview((state) => state.entries);
  const { language, direction } = desk.facts;
  const after = entries[entries.findIndex(({ id }) => id === view.id) + 1];
  const next = after ? viewOf(desk, after.id) : null;
  return (
    <>
      <p className="legend">{t("title.merge")}</p>
      {next && !next.out && (
        <p className="proposed" lang={language} dir={direction}>
          {next.text}
        </p>
      )}
    </>
  );
}
