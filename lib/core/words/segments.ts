import { segmenterOf } from "./count-words";

/** A stretch of visible text: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number };

/** The sentence at an offset, without the space behind it; null when there is none. */
export function sentenceAt(text: string, offset: number, locale: string): Span | null {
  const found = segmenterOf(locale, "sentence").segment(text).containing(clamp(text, offset));
  if (!found) return null;
  const start = found.index + (found.segment.length - found.segment.trimStart().length);
  const end = found.index + found.segment.trimEnd().length;
  return start < end ? { start, end } : null;
}

/** The word at an offset; null between words. */
export function wordAt(text: string, offset: number, locale: string): Span | null {
  const found = segmenterOf(locale).segment(text).containing(clamp(text, offset));
  if (!found?.isWordLike) return null;
  return { start: found.index, end: found.index + found.segment.length };
}

function clamp(text: string, offset: number): number {
  return Math.max(0, Math.min(offset, text.length - 1));
}
