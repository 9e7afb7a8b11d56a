"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useAct } from "@/components/ui/use-act";
import { type ConsentPolicy, consentPolicies } from "@/lib/core/translation/consent";
import type { LanguageView } from "@/lib/core/translation/views";

type Props = { language: Pick<LanguageView, "id">; policy: ConsentPolicy | null; name: string };

/** The interviewee's word on a translation they may not be able to read. */
export function ConsentChoice({ language, policy, name }: Props) {
  const t = useTranslations("languages");
  const id = useId();
  const { busy, problem, run } = useAct("PUT", `/api/v1/transcripts/${language.id}/consent`);
  const [chosen, setChosen] = useState(policy);
  // Shown at once; what the server has counts when it says no.
  async function choose(next: ConsentPolicy) {
    setChosen(next);
    if (!(await run({ policy: next }))) setChosen(policy);
  }
  return (
    <fieldset
      className="mt-4 mb-0 grid gap-1 border-0 border-rule border-t p-0 pt-3"
      disabled={busy}
    >
      <legend className="float-left mb-1 p-0 text-[13px] font-[550]">
        {t("consent.question", { language: name })}
      </legend>
      {[...consentPolicies].reverse().map((each) => (
        <label
          key={each}
          className="flex clear-both items-start gap-2.5 py-1 text-[14px] pointer-coarse:py-2.5"
        >
          <input
            type="radio"
            name={`${id}-policy`}
            checked={chosen === each}
            onChange={() => void choose(each)}
            className="mt-0.5 size-4 shrink-0"
          />
          <span>{t(`consent.mine.${each}`)}</span>
        </label>
      ))}
      {problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </fieldset>
  );
}
