"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";

type Props = { interviewId: string; at: string; canReopen: boolean };

/** The interview ended unpublished, and the way back for its author. */
export function EndedCard({ interviewId, at, canReopen }: Props) {
  const t = useTranslations("publish.refuse");
  const format = useFormatter();
  const { busy, problem, run } = useAct("DELETE", `/api/v1/interviews/${interviewId}/refusal`);
  const date = format.dateTime(new Date(at), { dateStyle: "medium" });
  return (
    <section className="rounded-xl border border-rule-2 bg-card px-4 py-4">
      <p className="m-0 text-[15px] font-[550]">{t("ended", { date })}</p>
      <p className="m-0 mt-1 text-[14px] text-ink-2">{t("endedHint")}</p>
      {canReopen && (
        <Button className="mt-3" disabled={busy} onClick={() => void run({})}>
          {t("reopen")}
        </Button>
      )}
      {problem && (
        <p role="alert" className="m-0 mt-2 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </section>
  );
}
