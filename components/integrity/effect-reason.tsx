"use client";

import { useTranslations } from "next-intl";
import { DismissalForm } from "@/components/dismissal/dismissal-form";
import type { EffectView } from "@/lib/core/integrity/views";
import type { EffectListProps } from "./effect-list";

type Props = { effect: EffectView; list: EffectListProps; onClose: () => void };

/** Asks why what a removal did to a passage is right so. */
export function EffectReason({ effect, list, onClose }: Props) {
  const t = useTranslations("integrity");
  return (
    <DismissalForm
      transcriptId={list.transcriptId}
      mark={effect.mark}
      words={{ why: t("why"), save: t("save"), close: t("close") }}
      problemOf={(problem) => t(`problem.${problem}`)}
      onClose={onClose}
    />
  );
}
