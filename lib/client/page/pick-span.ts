import { type Span, sentenceAt, wordAt } from "../../core/words/segments";
import { snapCut } from "../../core/words/snap-cut";
import { clampSpan, toWhole } from "./offsets";
import { returnsIn, wordsElement } from "./read-passage";
import { offsetOf, wordsIn } from "./text-nodes";

/** Words somebody selected: in one passage, as the server counts (UTF-16), never empty. */
export type Picked = { article: HTMLElement; span: Span };

/**
 * The browser's selection as a span of one passage: that in which dragging began, else (begun at a name
 * or in the margin) that in which it ended. It is cut down to that passage. Null when nothing of a passage's own words is selected.
 */
export function pickedSpan(selection: Selection | null): Picked | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const article = articleOf(selection.anchorNode) ?? articleOf(selection.focusNode);
  const words = article && wordsElement(article);
  if (!article || !words) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(words, range.startContainer, range.startOffset);
  const end = offsetOf(words, range.endContainer, range.endOffset);
  const shown = clampSpan(trimmed(wordsIn(words), { start, end }), wordsIn(words).length);
  if (!shown) return null;
  const returns = returnsIn(words);
  return {
    article,
    span: { start: toWhole(shown.start, returns), end: toWhole(shown.end, returns) },
  };
}

/**
 * A selection as it counts: whole characters as people see them (a family, an accent, a syllable), and
 * null when it is all of the words, which means the passage as nothing selected does.
 */
export function wholeSpan(text: string, span: Span): Span | null {
  const { start, end } = snapCut(text, { ...span, look: { kind: "nothing" } });
  return (text.slice(0, start) + text.slice(end)).trim() === "" ? null : { start, end };
}

/** The passage whose words hold a node. */
function articleOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  const words = element?.closest("[data-words]");
  return words?.closest<HTMLElement>("[data-passage]") ?? null;
}

/** Without the spaces that dragging takes along at both ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  const tail = part.length - part.trimEnd().length;
  return part.trim() === "" ? { start, end: start } : { start: start + lead, end: end - tail };
}

/** The sentence under a point of the screen, in the words' own offsets. */
export function sentenceUnder(
  article: HTMLElement,
  { x, y }: { x: number; y: number },
  text: string,
  locale: string,
): Span | null {
  const words = wordsElement(article);
  const place = words && caretAt(x, y);
  if (!words || !place || !words.contains(place.node)) return null;
  return sentenceAt(
    text,
    toWhole(offsetOf(words, place.node, place.offset), returnsIn(words)),
    locale,
  );
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const place = document.caretPositionFromPoint(x, y);
    return place && { node: place.offsetNode, offset: place.offset };
  }
  // Safari before 18.4 has only the older name.
  const older = document as unknown as {
    caretRangeFromPoint?: (x: number, y: number) => Range | null;
  };
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The sentence after (or before) a span; past the end there is none, which means the whole passage. */
export function nextSentence(
  text: string,
  span: Span | null,
  step: 1 | -1,
  locale: string,
): Span | null {
  const from = span ? (step === 1 ? span.end : span.start - 1) : step === 1 ? 0 : text.length - 1;
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const found = /\s/.test(text[at] ?? "") ? null : sentenceAt(text, at, locale);
    if (found && (!span || found.start !== span.start)) return found;
  }
  return null;
}

/** The span with one more word at its end (1), or one less (-1); it begins with the first word. */
export function growSpan(
  text: string,
  span: Span | null,
  step: 1 | -1,
  locale: string,
): Span | null {
  const start = span?.start ?? 0;
  let at = span?.end ?? 0;
  if (step === 1) {
    while (at < text.length && !wordAt(text, at, locale)) at += 1;
    const word = wordAt(text, at, locale);
    return { start: span ? start : (word?.start ?? 0), end: word?.end ?? text.length };
  }
  at -= 1;
  while (at > start && !wordAt(text, at, locale)) at -= 1;
  at = wordAt(text, at, locale)?.start ?? start;
  const end = start + text.slice(start, at).trimEnd().length;
  return end > start ? { start, end } : null;
}
