"use client";

import { useFormatter, useTranslations } from "next-intl";
import { WordChoice } from "@/components/language/word-choice";
import { Button } from "@/components/ui/button";
import type { AcrossView, BesideView } from "@/lib/core/translation/views";
import type { Span } from "@/lib/core/words/segments";
import { languageName } from "@/lib/i18n/language-name";
import type { Across } from "./use-across";

/** Words of the original that go with words of a translation. */
export type WordsThere = Span & Pick<BesideView, "id" | "revisionId">;

/** The one place that must be meant, chosen before anybody chose; null where there is none. */
export function sureThere(across: Across): WordsThere | null {
  const found = passagesThere(across).flatMap(({ id, revisionId, candidates }) =>
    candidates.filter(({ sure }) => sure).map(({ start, end }) => ({ id, revisionId, start, end })),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

type Props = {
  across: AcrossView;
  chosen: WordsThere | null;
  choose: (words: WordsThere | null) => void;
  /** What readers of the original see instead, where that is words; null where it is not. */
  instead: string | null;
  write: (words: string) => void;
};

/** Before a part of a translation is taken out: which words of the original go with it. */
export function OriginalWords({ across, chosen, choose, instead, write }: Props) {
  const t = useTranslations("review.original");
  const format = useFormatter();
  const passages = passagesThere(across);
  const original = across.texts.find((text) => text.original);
  if (!original || passages.length === 0) return null;
  const { language, direction } = original;
  return (
    <fieldset className="original-words">
      <legend>{t("title")}</legend>
      <p className="hint">{t("hint")}</p>
      {passages.map(({ id, revisionId, text, candidates }) => (
        <WordChoice
          key={id}
          {...{ text, language, direction, candidates }}
          maybe={t("maybe")}
          chosen={chosen?.id === id ? chosen : null}
          choose={(span) => choose({ id, revisionId, start: span.start, end: span.end })}
        />
      ))}
      {chosen && instead !== null && (
        <label className="field">
          <span>{t("instead", { language: languageName(format, language) })}</span>
          <input
            value={instead}
            maxLength={80}
            lang={language}
            dir={direction}
            onChange={(event) => write(event.target.value)}
          />
          <span className="hint">{t("empty")}</span>
        </label>
      )}
      {chosen && (
        <Button kind="quiet" className="justify-self-start" onClick={() => choose(null)}>
          {t("whole")}
        </Button>
      )}
    </fieldset>
  );
}

function passagesThere(across: Across): BesideView[] {
  if (across === null || across === "coming") return [];
  return across.texts.find(({ original }) => original)?.passages.filter(({ out }) => !out) ?? [];
}
