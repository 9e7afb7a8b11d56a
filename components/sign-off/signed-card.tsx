"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useMoment } from "@/components/publish/moment";
import { Button } from "@/components/ui/button";
import { sendJson } from "@/lib/client/send-json";

type Props = { interviewId: string; signed: { name: string; at: string }; others: string[] };

/** After signing: what holds now, what comes next, and one click to take it back. */
export function SignedCard({ interviewId, signed, others }: Props) {
  const t = useTranslations("sign-off");
  const format = useFormatter();
  const moment = useMoment();
  const router = useRouter();
  const [problem, setProblem] = useState<"tooLate" | "other" | null>(null);

  async function takeBack() {
    const sent = await sendJson("DELETE", `/api/v1/interviews/${interviewId}/sign-off`, {
      body: {},
    });
    const late = !sent.ok && (sent.code === "blocked" || sent.code === "not-found");
    setProblem(sent.ok ? null : late ? "tooLate" : "other");
    if (sent.ok || late) router.refresh();
  }

  return (
    <section className="rounded-xl border border-ok bg-card p-5">
      <h1 className="m-0 font-read text-[26px] leading-tight font-semibold">
        {t("doneHeading", { name: signed.name })}
      </h1>
      <p className="mt-2 mb-0 text-[15px]">{t("done", { date: moment(signed.at) })}</p>
      <h2 className="mt-5 mb-1 text-[13px] font-semibold text-ink-2">{t("nextHeading")}</h2>
      <ul className="m-0 grid list-disc gap-1 ps-5">
        {others.length > 0 && <li>{t("next.others", { names: format.list(others) })}</li>}
        <li>{t("next.author")}</li>
        <li>{t("next.change")}</li>
      </ul>
      <Button className="mt-5" onClick={takeBack}>
        {t("takeBack")}
      </Button>
      <p className="m-0 mt-2 text-[13px] text-ink-2">{t("takeBackHint")}</p>
      {problem && (
        <p role="alert" className="m-0 mt-2 text-[13px] text-danger">
          {t(problem === "tooLate" ? "tooLate" : "problem.other")}
        </p>
      )}
    </section>
  );
}
