"use client";

import { useTranslations } from "next-intl";
import { useAct } from "@/components/ui/use-act";
import type { LanguageView } from "@/lib/core/translation/views";

/** What the author wants of a translation; each box acts at once. */
export function AuthorChoices({ language }: { language: LanguageView }) {
  const t = useTranslations("languages");
  const { busy, problem, run } = useAct("PUT", `/api/v1/transcripts/${language.id}`);
  const boxes = [
    { name: "chosen", checked: language.chosen },
    { name: "leaveOut", checked: language.leaveOut },
  ] as const;
  return (
    <div className="mt-3 grid gap-1">
      {boxes.map(({ name, checked }) => (
        <label
          key={name}
          className="flex items-start gap-2.5 py-1 text-[14px] pointer-coarse:py-2.5"
        >
          <input
            type="checkbox"
            checked={checked}
            disabled={busy}
            onChange={(event) => void run({ [name]: event.target.checked })}
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
