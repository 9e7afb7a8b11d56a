"use client";

import { type RefObject, useEffect } from "react";
import { canHighlight, highlight } from "@/lib/client/page/highlights";
import { toShown } from "@/lib/client/page/offsets";
import { returnsIn, wordsElement } from "@/lib/client/page/read-passage";
import { rangeOf } from "@/lib/client/page/text-nodes";
import { articleOf } from "@/lib/client/review/desk";
import type { Span } from "@/lib/core/words/segments";
import { useDesk, useReview } from "./desk-context";

/** Marks over the words what is selected and what conversations are about (CSS Custom Highlight API). */
export function useMarks(main: RefObject<HTMLElement | null>): void {
  const desk = useDesk();
  const current = useReview((state) => state.current);
  const span = useReview((state) => state.span);
  const live = useReview((state) => state.live);
  const pane = useReview((state) => state.pane);

  useEffect(() => {
    // Styles underline the whole words instead.
    document.documentElement.toggleAttribute("data-no-highlights", !canHighlight());
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is printed anew has new text nodes
  useEffect(() => {
    const article = span && current ? articleOf(current) : null;
    const range = article && span ? rangeIn(article, span) : null;
    highlight("selection", "selection", range ? [range] : []);
  }, [desk, current, span, live, pane]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is printed anew has new text nodes
  useEffect(() => {
    const found = main.current?.querySelectorAll<HTMLElement>("[data-id][data-threads]") ?? [];
    const quiet: Range[] = [];
    const on: Range[] = [];
    for (const article of found) {
      const ranges = threadRanges(article);
      (article.dataset.id === current ? on : quiet).push(...ranges);
    }
    highlight("threads", "thread", quiet);
    highlight("threads of the focus", "thread-on", on);
  }, [main, current, live]);
}

function threadRanges(article: HTMLElement): Range[] {
  const threads = article.querySelectorAll<HTMLElement>("[data-thread]:not([data-resolved])");
  return [...threads].flatMap(({ dataset: { start, end } }) => {
    const span = start && end ? { start: Number(start), end: Number(end) } : null;
    const range = span && rangeIn(article, span);
    return range ? [range] : [];
  });
}

function rangeIn(article: HTMLElement, { start, end }: Span): Range | null {
  const words = wordsElement(article);
  if (!words) return null;
  const returns = returnsIn(words);
  return rangeOf(words, { start: toShown(start, returns), end: toShown(end, returns) });
}
