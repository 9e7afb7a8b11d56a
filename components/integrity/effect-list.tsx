"use client";

import { useTranslations } from "next-intl";
import type { EffectView } from "@/lib/core/integrity/views";
import { EffectRow } from "./effect-row";

export type EffectListProps = {
  interviewId: string;
  transcriptId: string;
  language: string;
  /** Of the review page in this language. */
  review: string;
  canDismiss: boolean;
};

/** What may read differently now, in order of reading; what was called right folded away below. */
export function EffectList({ effects, ...list }: EffectListProps & { effects: EffectView[] }) {
  const t = useTranslations("integrity");
  const open = effects.filter(({ dismissed }) => !dismissed);
  const right = effects.filter(({ dismissed }) => dismissed);
  const nothing = effects.length === 0 ? t("none") : open.length === 0 ? t("settled") : null;
  return (
    <>
      <p role="status" className="m-0 mb-4 text-[15px] font-[550]">
        {nothing ?? t("count", { count: open.length })}
      </p>
      {open.length > 0 && (
        <ul className="m-0 list-none rounded-xl border border-rule bg-card p-0">
          {open.map((effect) => (
            <EffectRow key={effect.mark} {...{ effect, list }} />
          ))}
        </ul>
      )}
      {right.length > 0 && (
        <details className="mt-9 rounded-xl border border-rule bg-card">
          <summary className="cursor-pointer px-4 py-3 text-[13px] font-[550]">
            {t("dismissed", { count: right.length })}
          </summary>
          <ul className="m-0 list-none border-rule border-t p-0">
            {right.map((effect) => (
              <EffectRow key={effect.mark} {...{ effect, list }} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
