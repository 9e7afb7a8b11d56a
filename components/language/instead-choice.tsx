"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import type { Look } from "@/lib/core/words/cut";
import { lookWords } from "@/lib/core/words/look-words";
import { languageName } from "@/lib/i18n/language-name";

/** What readers of one language see in place of words, while it is being chosen. */
export type Instead = { kind: "nothing" | "ellipsis" | "words"; words: string };

/** As it is in the original, but for words: those are asked for in this language. */
export function insteadLike(look: Look | undefined): Instead {
  if (!look) return { kind: "ellipsis", words: "" };
  return { kind: "words" in look ? "words" : look.kind, words: "" };
}

/** The look that was chosen: of the original's kind, with this language's words; without any, […]. */
export function lookLike({ kind, words }: Instead, there: Look | undefined): Look {
  if (kind !== "words") return { kind };
  if (words.trim() === "") return { kind: "ellipsis" };
  const like = there && "words" in there ? there.kind : "generalisation";
  return { kind: like, words: words.trim() };
}

type Props = {
  instead: Instead;
  choose: (instead: Instead) => void;
  language: string;
  direction: "ltr" | "rtl";
  /** How it looks in the original, and its language; shown so that the same can be said here. */
  there?: { look: Look; language: string } | undefined;
};

/** Nothing, […], or words in this language: a label of another one is never put here by itself. */
export function InsteadChoice({ instead, choose, language, direction, there }: Props) {
  const t = useTranslations("languages.instead");
  const format = useFormatter();
  const id = useId();
  const said = there && "words" in there.look ? lookWords(there.look) : null;
  return (
    <fieldset className="mt-3 mb-0 grid gap-0.5 border-0 p-0 text-[14px]">
      <legend className="mb-1 p-0 text-[13px] font-[550]">{t("title")}</legend>
      {(["nothing", "ellipsis", "words"] as const).map((kind) => (
        <label key={kind} className="flex items-center gap-2.5 py-1 pointer-coarse:min-h-11">
          <input
            type="radio"
            name={id}
            checked={instead.kind === kind}
            onChange={() => choose({ ...instead, kind })}
            className="size-4"
          />
          <span>{t(kind)}</span>
        </label>
      ))}
      {instead.kind === "words" && (
        <label className="mt-1 grid max-w-[420px] gap-1">
          <span className="text-[13px] text-ink-2">
            {t("label", { language: languageName(format, language) })}
            {said && (
              <>
                {" "}
                {t("there", { language: languageName(format, there?.language ?? "") })}{" "}
                <q lang={there?.language}>
                  <bdi>{said}</bdi>
                </q>
              </>
            )}
          </span>
          <input
            value={instead.words}
            maxLength={80}
            lang={language}
            dir={direction}
            onChange={(event) => choose({ ...instead, words: event.target.value })}
            className="w-full rounded-lg border border-rule-2 bg-paper px-3 py-2 font-read text-[16px] text-ink"
          />
          <span className="text-[12px] text-ink-2">{t("empty")}</span>
        </label>
      )}
    </fieldset>
  );
}
