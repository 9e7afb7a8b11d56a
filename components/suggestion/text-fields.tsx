"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { useDraft } from "@/components/passage/use-draft";
import { useDesk } from "@/components/review/desk-context";
import type { Change } from "@/lib/core/suggestion/change";

type Props = {
  type: "heading" | "keyPoint";
  choose: (change: Change | null) => void;
  draft: Pick<ReturnType<typeof useDraft>, "text" | "type">;
};

/** The words of a new heading or key point. */
export function TextFields({ type, choose, draft }: Props) {
  const t = useTranslations("review.structure");
  const { facts } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const set = (text: string) => {
    draft.type(text);
    choose(text.trim() === "" ? null : { type, text });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: words begun earlier are there from the start
  useEffect(() => {
    field.current?.focus();
    if (draft.text.trim() !== "") choose({ type, text: draft.text });
  }, []);
  return (
    <label className="field">
      <span>{t(`title.${type}`)}</span>
      <input
        ref={field}
        lang={facts.language}
        dir="auto"
        defaultValue={draft.text}
        onChange={(event) => set(event.target.value)}
      />
    </label>
  );
}
