"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { NoteView } from "@/lib/core/publish/views";
import { NoteChoice } from "./note-choice";

type Props = { interviewId: string; note: NoteView; language: string };

/** What the author can do who does not want to publish what is left: outcomes in plain words, both see which. */
export function RefuseCard({ interviewId, note, language }: Props) {
  const t = useTranslations("publish.refuse");
  const [asking, setAsking] = useState(false);
  const { busy, problem, run } = useAct("POST", `/api/v1/interviews/${interviewId}/refusal`);
  return (
    <details className="mt-5 rounded-xl border border-rule bg-card">
      <summary className="cursor-pointer px-4 py-3 text-[13px] font-[550]">{t("title")}</summary>
      <div className="grid gap-4 border-rule border-t px-4 py-4 text-[14px]">
        <div>
          <p className="m-0 font-[550]">{t("leaveOut")}</p>
          <p className="m-0 text-ink-2">{t("leaveOutHint")}</p>
          <Link
            href={`/interviews/${interviewId}`}
            className="finger text-[13px] text-accent underline"
          >
            {t("toText")}
          </Link>
        </div>
        <NoteChoice {...{ interviewId, note, language }} />
        <div>
          <p className="m-0 font-[550]">{t("end")}</p>
          <p className="m-0 mb-2 text-ink-2">{t("endHint")}</p>
          {asking ? (
            <div className="flex flex-wrap gap-2">
              <Button kind="primary" disabled={busy} onClick={() => void run({})}>
                {t("sure")}
              </Button>
              <Button kind="quiet" onClick={() => setAsking(false)}>
                {t("cancel")}
              </Button>
            </div>
          ) : (
            <Button onClick={() => setAsking(true)}>{t("end")}</Button>
          )}
          {problem && (
            <p role="alert" className="m-0 mt-2 text-[13px] text-danger">
              {t(`problem.${problem}`)}
            </p>
          )}
        </div>
      </div>
    </details>
  );
}
