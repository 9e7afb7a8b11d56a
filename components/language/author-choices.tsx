"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/ui/use-act";
import type { LanguageView } from "@/lib/core/translation/views";

/** What the author wants of a translation; each box acts at once. */
export function AuthorChoices({ language }: { language: LanguageView }) {
  const t = useTranslations("languages");
  const { busy, problem, run } = useAct("PUT", `/api/v1/transcripts/${language.id}`);
  const [boxes, setBoxes] = useState({ chosen: language.chosen, leaveOut: language.leaveOut });
  // Shown at once; what the server has counts when it says no.
  async function tick(name: keyof typeof boxes, on: boolean) {
    setBoxes({ ...boxes, [name]: on });
    if (!(await run({ [name]: on }))) setBoxes(boxes);
  }
  return (
    <div className="mt-3 grid gap-1">
      {(["chosen", "leaveOut"] as const).map((name) => (
        <label
          key={name}
          className="flex items-start gap-2.5 py-1 text-[14px] pointer-coarse:py-2.5"
        >
          <input
            type="checkbox"
            checked={boxes[name]}
            disabled={busy}
            onChange={(event) => void tick(name, event.target.checked)}
            className="mt-0.5 size-4"
          />
          <span>{t(`choose.${name}`)}</span>
        </label>
      ))}
      {problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </div>
  );
}
