"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { DeclineView } from "@/lib/core/people/decline";
import { DeclineWords } from "./decline-words";

type Props = { interviewId: string; decline: DeclineView };

/** What one said, and the way back: one press. */
export function Declined({ interviewId, decline }: Props) {
  const t = useTranslations("decline");
  const { busy, problem, run } = useAct("DELETE", `/api/v1/interviews/${interviewId}/decline`);
  return (
    <>
      <p className="m-0 mb-4 text-[15px] text-ink-2 text-pretty">{t("saidLead")}</p>
      <DeclineWords decline={decline} />
      <Button
        kind="primary"
        className="mt-5 px-5 py-2.5 text-[14px]"
        disabled={busy}
        onClick={() => run({})}
      >
        {t("takeBack")}
      </Button>
      {problem && (
        <p role="alert" className="mt-3 mb-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </>
  );
}
