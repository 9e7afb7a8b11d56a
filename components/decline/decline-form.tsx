"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import { type DeclineAnswer, declineAnswers, wishes } from "@/lib/core/people/decline";

type Props = { interviewId: string; reader: boolean };

const choice =
  "flex min-h-11 cursor-pointer items-start gap-3 rounded-xl border border-rule-2 bg-card px-4 py-3 has-checked:border-accent has-checked:bg-paper";
const chip =
  "inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-full border border-rule-2 bg-card px-3 text-[14px] has-checked:border-accent has-checked:bg-paper has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11";

/** No or not now, what would make it right, and words for the author if one likes. */
export function DeclineForm({ interviewId, reader }: Props) {
  const t = useTranslations("decline");
  const { busy, problem, run } = useAct("POST", `/api/v1/interviews/${interviewId}/decline`);
  const [answer, setAnswer] = useState<DeclineAnswer>("not-now");

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = String(form.get("body"));
    const body = typed.trim() === "" ? "" : typed;
    await run({ answer, wishes: form.getAll("wish"), body });
  }

  return (
    <form onSubmit={send} className="grid gap-5">
      <p className="m-0 text-[15px] text-ink-2 text-pretty">{t(reader ? "leadReader" : "lead")}</p>
      <fieldset className="m-0 grid gap-2.5 border-0 p-0">
        <legend className="sr-only">{t("title")}</legend>
        {declineAnswers.toReversed().map((one) => (
          <label key={one} className={choice}>
            <input
              type="radio"
              name="answer"
              className="mt-1 size-4 shrink-0 accent-accent"
              checked={answer === one}
              onChange={() => setAnswer(one)}
            />
            <span className="grid gap-0.5">
              <span className="text-[15px] font-[550]">{t(`answer.${one}.label`)}</span>
              <span className="text-[13px] text-ink-2">{t(`answer.${one}.hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="m-0 border-0 p-0">
        <legend className="mb-2 p-0 text-[13px] font-[550]">{t("wishes")}</legend>
        <div className="flex flex-wrap gap-2">
          {wishes.map((wish) => (
            <label key={wish} className={chip}>
              <input type="checkbox" name="wish" value={wish} className="size-4 accent-accent" />
              {t(`wish.${wish}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="grid gap-1.5">
        <span className="text-[13px] font-[550]">{t("words")}</span>
        <textarea
          name="body"
          dir="auto"
          rows={3}
          maxLength={2000}
          className="w-full rounded-lg border border-rule-2 bg-card px-3 py-2 text-[15px] text-ink [field-sizing:content]"
        />
        <span className="text-[13px] text-ink-2">{t("wordsHint")}</span>
      </label>
      <div>
        <Button type="submit" kind="primary" className="px-5 py-2.5 text-[14px]" disabled={busy}>
          {t(`send.${answer}`)}
        </Button>
      </div>
      {problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </form>
  );
}
