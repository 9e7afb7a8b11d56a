"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { NoteView } from "@/lib/core/publish/views";

type Props = { interviewId: string; note: NoteView; language: string };

/** What the author would like to print about the removals; without a yes it is not printed. */
export function NoteAnswer({ interviewId, note, language }: Props) {
  const t = useTranslations("sign-off.note");
  const { busy, problem, run } = useAct("PUT", `/api/v1/interviews/${interviewId}/removal-note`);
  return (
    <section className="mb-6 rounded-xl border border-rule-2 bg-card px-4 py-4">
      <p className="m-0 text-[14px] font-[550]">{t("asks")}</p>
      <p lang={language} dir="auto" className="m-0 my-1.5 font-read text-[16px] italic">
        {note.words}
      </p>
      <p className="m-0 mb-3 text-[13px] text-ink-2">{t(note.agreed ? "agreed" : "hint")}</p>
      <div className="flex flex-wrap gap-2.5">
        {!note.agreed && (
          <Button kind="primary" disabled={busy} onClick={() => void run({ wanted: true })}>
            {t("yes")}
          </Button>
        )}
        <Button disabled={busy} onClick={() => void run({ wanted: false })}>
          {t(note.agreed ? "back" : "no")}
        </Button>
      </div>
      {problem && (
        <p role="alert" className="m-0 mt-2 text-[13px] text-danger">
          {t("problem")}
        </p>
      )}
    </section>
  );
}
