import type { Span } from "../../core/words/segments";

/**
 * A document has no carriage returns: where the words of a post end their lines with CR LF, the page
 * shows LF. `returns` are the places of the CRs in the words as the server counts them (UTF-16).
 */
export function returnsOf(text: string): number[] {
  return [...text.matchAll(/\r(?=\n)/g)].map(({ index }) => index);
}

/** Words as they stand in the document. */
export function shownText(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** The words with their carriage returns back. */
export function wholeText(shown: string, returns: number[]): string {
  let text = "";
  let at = 0;
  for (const [index, place] of returns.entries()) {
    text += `${shown.slice(at, place - index)}\r`;
    at = place - index;
  }
  return text + shown.slice(at);
}

/** An offset in the document's words as the server counts it. */
export function toWhole(offset: number, returns: number[]): number {
  let whole = offset;
  for (const place of returns) if (place < whole) whole += 1;
  return whole;
}

/** An offset of the server in the document's words. */
export function toShown(offset: number, returns: number[]): number {
  return offset - returns.filter((place) => place < offset).length;
}

/** The part of a span that lies inside a text of this length; null when nothing is left of it. */
export function clampSpan({ start, end }: Span, length: number): Span | null {
  const from = Math.max(0, Math.min(start, end));
  const to = Math.min(length, Math.max(start, end));
  return from < to ? { start: from, end: to } : null;
}
