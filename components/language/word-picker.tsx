"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { OpenPlace, TranslationView } from "@/lib/core/translation/open-place";
import { segmenterOf } from "@/lib/core/words/count-words";

type Props = { view: TranslationView; place: OpenPlace; close: () => void };
type Range = { start: number; end: number };

/** Words to press: the first and the last of those that go. Works alike by finger, mouse and keyboard. */
export function WordPicker({ view, place, close }: Props) {
  const t = useTranslations("languages");
  const [range, setRange] = useState<Range | null>(place.candidates[0] ?? null);
  const { busy, problem, run } = useAct("POST", `/api/v1/passages/${place.id}/redaction`);
  const words = useMemo(() => wordsOf(place.text, view.language), [place.text, view.language]);
  const press = (word: Range) => setRange(range ? stretched(range, word) : word);
  const take = () =>
    void run({ revisionId: place.revisionId, ...range, look: { kind: "ellipsis" } });
  return (
    <section
      aria-label={t("place.pick")}
      className="mt-3 rounded-lg border border-rule-2 px-4 py-3"
    >
      <p className="m-0 mb-2 text-[13px] text-ink-2">{t("place.pickHint")}</p>
      <p
        lang={view.language}
        dir={view.direction}
        className="m-0 font-read text-[17px] leading-[2]"
      >
        {words.map((word) => {
          const picked = range !== null && range.start <= word.start && word.end <= range.end;
          if (!word.wordLike) return <span key={word.start}>{word.text}</span>;
          return (
            <button
              key={word.start}
              type="button"
              aria-pressed={picked}
              onClick={() => press(word)}
              className={clsx(
                "m-0 cursor-pointer rounded border-0 bg-transparent px-0 font-[inherit] text-[length:inherit] text-inherit",
                picked ? "bg-ink text-paper" : "hover:bg-rule",
              )}
            >
              {word.text}
            </button>
          );
        })}
      </p>
      {place.candidates.length > 1 && (
        <div className="mt-2 flex flex-wrap items-center gap-2 text-[13px] text-ink-2">
          <span>{t("place.maybe")}</span>
          {place.candidates.map((span) => (
            <button
              key={`${span.start} ${span.end}`}
              type="button"
              lang={view.language}
              dir={view.direction}
              onClick={() => setRange(span)}
              className="finger max-w-full truncate rounded-full border border-rule-2 bg-card px-2.5 py-1 text-ink"
            >
              {place.text.slice(span.start, span.end)}
            </button>
          ))}
        </div>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button kind="primary" disabled={!range || busy} onClick={take}>
          {t("place.take")}
        </Button>
        <Button kind="quiet" disabled={!range} onClick={() => setRange(null)}>
          {t("place.again")}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t("place.close")}
        </Button>
      </div>
      {problem && (
        <p role="alert" className="mt-2 mb-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </section>
  );
}

function wordsOf(text: string, language: string) {
  return [...segmenterOf(language).segment(text)].map(({ segment, index, isWordLike }) => ({
    ...{ text: segment, start: index, end: index + segment.length },
    wordLike: isWordLike ?? false,
  }));
}

function stretched(range: Range, word: Range): Range {
  return { start: Math.min(range.start, word.start), end: Math.max(range.end, word.end) };
}
