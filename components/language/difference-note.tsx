"use client";

import { useTranslations } from "next-intl";
import { DismissalForm } from "@/components/dismissal/dismissal-form";
import type { TranslationView } from "@/lib/core/translation/open-place";

type Props = { view: TranslationView; mark: string; onClose: () => void };

/** Asks why a difference is right so. */
export function DifferenceNote({ view, mark, onClose }: Props) {
  const t = useTranslations("languages");
  return (
    <DismissalForm
      transcriptId={view.transcriptId}
      mark={mark}
      words={{ why: t("difference.why"), save: t("difference.save"), close: t("place.close") }}
      problemOf={(problem) => t(`problem.${problem}`)}
      onClose={onClose}
    />
  );
}
