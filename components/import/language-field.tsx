"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { offeredLanguages } from "@/lib/core/import/guess-language";

type Props = {
  language: string;
  given: boolean;
  onLanguage: (language: string) => void;
  /** What it is the language of, where that is not the interview. */
  label?: string;
};

/** A post's language: shown when the post says it, asked when not. */
export function LanguageField({ language, given, onLanguage, label }: Props) {
  const t = useTranslations("import.language");
  const id = useId();
  const names = new Intl.DisplayNames([useLocale()], { type: "language" });
  if (given) {
    return (
      <p className="m-0 text-[13px]">
        <span className="block text-ink-2">{label ?? t("label")}</span>
        <b className="font-[550]">{names.of(language)}</b>
        <span className="sr-only"> {t("given")}</span>
      </p>
    );
  }
  const offered = [...new Set([language, ...offeredLanguages])];
  const sorted = offered
    .map((tag) => ({ tag, name: names.of(tag) ?? tag }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="text-[13px] text-ink-2">
        {label ?? t("label")}
      </label>
      <select
        id={id}
        value={language}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onLanguage(event.target.value)}
        className="rounded-lg border border-rule-2 bg-card px-3 py-2 text-[15px] text-ink"
      >
        {sorted.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
      <span id={`${id}-hint`} className="sr-only">
        {t("ask")}
      </span>
    </div>
  );
}
