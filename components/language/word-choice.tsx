"use client";

import { clsx } from "clsx";
import { useMemo } from "react";
import type { Candidate } from "@/lib/core/translation/views";
import { segmenterOf } from "@/lib/core/words/count-words";
import type { Span } from "@/lib/core/words/segments";

type Props = {
  text: string;
  language: string;
  direction: "ltr" | "rtl";
  candidates: Candidate[];
  /** What the row of candidates is called. */
  maybe: string;
  chosen: Span | null;
  choose: (span: Span) => void;
};

/** Words to press: the first and the last of a span. Works alike by finger, mouse and keyboard. */
export function WordChoice({ text, language, direction, chosen, choose, ...rest }: Props) {
  const words = useMemo(() => wordsOf(text, language), [text, language]);
  const { candidates, maybe } = rest;
  return (
    <>
      <p
        lang={language}
        dir={direction}
        className="m-0 font-read text-[length:calc(17px*var(--script))] leading-[2]!"
      >
        {words.map((word) => {
          const picked = chosen !== null && chosen.start < word.end && word.start < chosen.end;
          if (!word.wordLike) {
            // A space or comma within is marked with what stands around it.
            return (
              <span key={word.start} className={picked ? "bg-ink text-paper" : undefined}>
                {word.text}
              </span>
            );
          }
          return (
            <button
              key={word.start}
              type="button"
              aria-pressed={picked}
              onClick={() => choose(chosen ? stretched(chosen, word) : word)}
              className={clsx(
                "m-0 cursor-pointer border-0 px-0 font-[inherit] text-[length:inherit]",
                picked ? "bg-ink text-paper" : "rounded bg-transparent text-inherit hover:bg-rule",
              )}
            >
              {word.text}
            </button>
          );
        })}
      </p>
      {candidates.length > 0 && (
        <div className="mt-2 flex flex-wrap items-center gap-2 text-[13px] text-ink-2">
          <span>{maybe}</span>
          {candidates.map(({ start, end }) => (
            <button
              key={`${start} ${end}`}
              type="button"
              lang={language}
              dir={direction}
              onClick={() => choose({ start, end })}
              className="finger max-w-full rounded-2xl border border-rule-2 bg-card px-2.5 py-1 text-start text-ink [overflow-wrap:anywhere]"
            >
              {text.slice(start, end)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function wordsOf(text: string, language: string) {
  return [...segmenterOf(language).segment(text)].map(({ segment, index, isWordLike }) => ({
    ...{ text: segment, start: index, end: index + segment.length },
    wordLike: isWordLike ?? false,
  }));
}

function stretched(span: Span, word: Span): Span {
  return { start: Math.min(span.start, word.start), end: Math.max(span.end, word.end) };
}
