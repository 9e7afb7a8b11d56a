"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import type { EverywhereLanguage } from "@/lib/core/terms/views";
import type { Look } from "@/lib/core/words/cut";
import { languageName } from "@/lib/i18n/language-name";

const kinds = ["nothing", "ellipsis", "label", "pseudonym"] as const;

/** What readers see instead; words by language. */
export type Instead = { kind: (typeof kinds)[number]; words: Record<string, string> };

type Props = {
  instead: Instead;
  setInstead: (instead: Instead) => void;
  /** How it looks in each language with a chosen place; null where words are missing. */
  looks: { language: string; look: Look | null }[];
  /** Somebody tried to take it out: now missing words are told. */
  asked: boolean;
  languages: EverywhereLanguage[];
};

/** Nothing, `[…]`, a label or another name: the same throughout, in the words of each language. */
export function LookChoice(props: Props) {
  const t = useTranslations("terms.places");
  const id = useId();
  const { instead, setInstead } = props;
  return (
    <>
      <fieldset className="m-0 grid gap-1 border-0 p-0">
        <legend className="mb-1 p-0 text-[14px] font-[550]">{t("instead")}</legend>
        {kinds.map((each) => (
          <label
            key={each}
            className="flex items-start gap-2.5 py-1 text-[14px] pointer-coarse:py-2.5"
          >
            <input
              type="radio"
              name={`${id}-look`}
              checked={instead.kind === each}
              onChange={() => setInstead({ ...instead, kind: each })}
              className="mt-0.5 size-4"
            />
            <span>{t(`look.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {(instead.kind === "label" || instead.kind === "pseudonym") && <LookWords {...props} />}
    </>
  );
}

function LookWords({ instead, setInstead, looks, asked, languages }: Props) {
  const t = useTranslations("terms.places");
  const format = useFormatter();
  const { words } = instead;
  const kind = instead.kind === "label" ? "label" : "pseudonym";
  const direction = (tag: string) => languages.find(({ language }) => language === tag)?.direction;
  return (
    <fieldset className="m-0 grid gap-3 border-0 p-0">
      <legend className="mb-1 p-0 text-[14px] font-[550]">{t(`words.${kind}`)}</legend>
      <p className="m-0 text-[13px] text-ink-2">{t(`hint.${kind}`)}</p>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        {looks.map(({ language, look }) => (
          <Field
            key={language}
            label={languageName(format, language)}
            lang={language}
            dir={direction(language)}
            maxLength={80}
            value={words[language] ?? ""}
            problem={asked && !look ? t("missing") : null}
            onChange={({ target }) =>
              setInstead({ kind, words: { ...words, [language]: target.value } })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
