"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { NoteView } from "@/lib/core/publish/views";

type Props = { interviewId: string; note: NoteView; language: string };

/** Printing a note that something was taken out: the author asks, whoever gave the interview says yes. */
export function NoteChoice({ interviewId, note, language }: Props) {
  const t = useTranslations("publish.refuse");
  const { busy, problem, run } = useAct("PUT", `/api/v1/interviews/${interviewId}/removal-note`);
  const { asked, agreed, possible, words } = note;
  return (
    <div>
      <p className="m-0 font-[550]">{t("note")}</p>
      <p className="m-0 text-ink-2">{t("noteHint")}</p>
      <p lang={language} dir="auto" className="m-0 my-1.5 font-read text-[15px] italic">
        {words}
      </p>
      {asked && <p className="m-0 mb-2">{t(agreed ? "noteAgreed" : "noteWaits")}</p>}
      {!possible && <p className="m-0 mb-2 text-ink-2">{t("noteNone")}</p>}
      {(asked || possible) && (
        <Button disabled={busy} onClick={() => void run({ wanted: !asked })}>
          {t(asked ? "noteDrop" : "noteAsk")}
        </Button>
      )}
      {problem && (
        <p role="alert" className="m-0 mt-2 text-[13px] text-danger">
          {t("problem.offline")}
        </p>
      )}
    </div>
  );
}
