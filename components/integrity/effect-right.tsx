"use client";

import { useTranslations } from "next-intl";
import { DismissedLine } from "@/components/dismissal/dismissed-line";
import type { EffectView } from "@/lib/core/integrity/views";
import type { EffectListProps } from "./effect-list";

type Props = { dismissed: NonNullable<EffectView["dismissed"]>; list: EffectListProps };

/** Who called it right, why, and the way back. */
export function EffectRight({ dismissed: { id, byName, at, note }, list }: Props) {
  const t = useTranslations("integrity");
  return (
    <DismissedLine
      transcriptId={list.transcriptId}
      dismissal={id}
      at={at}
      may={list.canDismiss}
      again={t("again")}
      problemOf={(problem) => t(`problem.${problem}`)}
    >
      {(date) => (
        <>
          {t("by", { name: byName, date })} <bdi className="text-ink">{note}</bdi>
        </>
      )}
    </DismissedLine>
  );
}
