"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { EffectView } from "@/lib/core/integrity/views";
import type { EffectListProps } from "./effect-list";

type Props = { dismissed: NonNullable<EffectView["dismissed"]>; list: EffectListProps };

/** Who called it right, why, and the way back. */
export function EffectRight({ dismissed: { id, byName, at, note }, list }: Props) {
  const t = useTranslations("integrity");
  const format = useFormatter();
  const path = `/api/v1/transcripts/${list.transcriptId}/dismissal`;
  const { busy, problem, run } = useAct("DELETE", path);
  const date = format.dateTime(new Date(at), { dateStyle: "medium" });
  return (
    <div className="mt-1 flex flex-wrap items-baseline gap-x-3 text-[13px] text-ink-2">
      <p className="m-0 min-w-0 flex-1 [overflow-wrap:anywhere]">
        {t("by", { name: byName, date })} <bdi className="text-ink">{note}</bdi>
      </p>
      {list.canDismiss && (
        <Button kind="quiet" disabled={busy} onClick={() => void run({ dismissal: id })}>
          {t("again")}
        </Button>
      )}
      {problem && (
        <p role="alert" className="m-0 basis-full text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </div>
  );
}
