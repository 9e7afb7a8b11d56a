"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";

type Props = { interviewId: string; number: number; left: number };

/** One tap puts the deadline off by three days, as often as the rules allow. */
export function MoreTime({ interviewId, number, left }: Props) {
  const t = useTranslations("rules");
  const { busy, problem, run } = useAct(
    "POST",
    `/api/v1/interviews/${interviewId}/rules/extension`,
  );
  if (left === 0) return <p className="m-0 text-[13px] text-ink-2">{t("moreAsk")}</p>;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button disabled={busy} onClick={() => void run({ number })}>
        {t("more")}
      </Button>
      <span className="text-[13px] text-ink-2">{t("moreLeft", { count: left })}</span>
      {problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t(problem === "offline" ? "problem.offline" : "problem.blocked")}
        </p>
      )}
    </div>
  );
}
