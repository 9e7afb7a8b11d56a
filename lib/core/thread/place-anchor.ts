import { segmenterOf } from "../words/count-words";
import { inPieces } from "../words/in-pieces";
import type { Span } from "../words/segments";
import { matchWords } from "./match-words";

/**
 * Where the words that a conversation is about are in a later text. `here`: they stand as they did. `changed`:
 * others stand in their place. `gone`: nothing does, or it cannot be told which of several alike they are.
 */
export type Placed = { kind: "here" | "changed"; span: Span } | { kind: "gone" };

/**
 * Carries a span through the texts that a passage had one after the other, the first of which it counts in.
 * Nothing is looked for elsewhere: words that were taken away and typed again in another place are others.
 */
export function placeAnchor(span: Span, texts: string[], locale: string): Placed {
  let placed: Placed = { kind: "here", span };
  for (const [at, after] of texts.slice(1).entries()) {
    if (placed.kind === "gone") return placed;
    const { kind }: Placed = placed;
    const now: Placed = step(placed.span, [texts[at] ?? "", after], locale);
    placed = now.kind === "here" ? { ...now, kind } : now;
  }
  return placed;
}

type Word = Span & { text: string };

function step({ start, end }: Span, [before, after]: [string, string], locale: string): Placed {
  const [old, now] = [wordsOf(before, locale), wordsOf(after, locale)];
  const known = matchWords(old.map(textOf), now.map(textOf));
  const from = old.findIndex((word) => word.end > start);
  const to = old.findLastIndex((word) => word.start < end) + 1;
  if (from < 0 || to <= from) return { kind: "gone" };
  const places = known.slice(from, to);
  const [first, last] = [places[0], places.at(-1)];
  const together = places.every((place, at) => place !== null && place === (first ?? 0) + at);
  const [opening, closing] = [now[first ?? -1], now[last ?? -1]];
  if (together && opening && closing) {
    const inside = Math.max(0, start - (old[from]?.start ?? 0));
    const short = Math.max(0, (old[to - 1]?.end ?? 0) - end);
    return { kind: "here", span: { start: opening.start + inside, end: closing.end - short } };
  }
  const region = regionOf(known, { from, to, size: now.length });
  const taken = new Set(known);
  const alike = new Set(old.slice(from, to).map(textOf));
  // Words like them that nobody can tell from them: what was moved, or one of several.
  const loose = now.some(({ text }, at) => {
    return at >= region.start && at < region.end && !taken.has(at) && alike.has(text);
  });
  return loose ? { kind: "gone" } : instead(now.slice(region.start, region.end));
}

/** Between the nearest words around it that are known. */
function regionOf(
  known: (number | null)[],
  { from, to, size }: { from: number; to: number; size: number },
): Span {
  const left = known.slice(0, from).findLast((place) => place !== null);
  const right = known.slice(to).find((place) => place !== null);
  return { start: (left ?? -1) + 1, end: right ?? size };
}

/** What stands where the words were. */
function instead(there: Word[]): Placed {
  const [first, last] = [there[0], there.at(-1)];
  const readable = there.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (!first || !last || !readable) return { kind: "gone" };
  return { kind: "changed", span: { start: first.start, end: last.end } };
}

function textOf({ text }: Word): string {
  return text;
}

/** Words and signs; blanks tell nothing. */
function wordsOf(text: string, locale: string): Word[] {
  const segmenter = segmenterOf(locale);
  let at = 0;
  const words: Word[] = [];
  for (const piece of inPieces(text)) {
    for (const { segment } of segmenter.segment(piece)) {
      if (segment.trim() !== "") words.push({ text: segment, start: at, end: at + segment.length });
      at += segment.length;
    }
  }
  return words;
}
