"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";

/** One tap: yes to exactly the version that is shown. */
export function AcceptRules({ interviewId, number }: { interviewId: string; number: number }) {
  const t = useTranslations("rules");
  const { busy, problem, run } = useAct(
    "POST",
    `/api/v1/interviews/${interviewId}/rules/acceptance`,
  );
  return (
    <div>
      <Button
        kind="approve"
        disabled={busy}
        onClick={() => void run({ number })}
        className="w-full py-3 text-[15px] sm:w-auto sm:px-6"
      >
        {busy ? t("accepting") : t("accept")}
      </Button>
      {problem && (
        <p role="alert" className="m-0 mt-2 text-[13px] text-danger">
          {t(problem === "offline" ? "problem.offline" : "problem.stale")}
        </p>
      )}
    </div>
  );
}
