"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { sendJson } from "@/lib/client/send-json";

const choices = [7, 30, 90, 365];

/** The author's choice of when what was taken out is erased by itself; it is kept at once. */
export function RetentionForm({ interviewId, days }: { interviewId: string; days: number | null }) {
  const t = useTranslations("removed");
  const router = useRouter();
  const id = useId();
  const [problem, setProblem] = useState(false);
  const all = days === null || choices.includes(days) ? choices : [...choices, days];

  async function choose(value: string) {
    const body = { days: value === "" ? null : Number(value) };
    const sent = await sendJson("PUT", `/api/v1/interviews/${interviewId}/retention`, { body });
    setProblem(!sent.ok);
    router.refresh();
  }

  return (
    <div className="mt-3 grid gap-1.5">
      <label htmlFor={id} className="text-[13px] font-[550]">
        {t("rule.label")}
      </label>
      <select
        id={id}
        value={days ?? ""}
        onChange={(event) => void choose(event.target.value)}
        className="w-full rounded-lg border border-rule-2 bg-card px-3 py-2.5 text-[15px] text-ink"
      >
        <option value="">{t("rule.choice.never")}</option>
        {all.map((one) => (
          <option key={one} value={one}>
            {t("rule.choice.days", { days: one })}
          </option>
        ))}
      </select>
      <p className="m-0 text-[13px] text-ink-2">{t("rule.hint")}</p>
      {problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t("rule.problem")}
        </p>
      )}
    </div>
  );
}
