import type { Span } from "../words/segments";
import { sentencesIn } from "../words/sentences-in";

/** So many characters on either side at most. */
const MOST = 140;

/**
 * The sentence around a mention, in two pieces, for somebody to see what is meant. What is taken out of it
 * is left out, and shown as `[…]`.
 */
export function around(
  { text, language }: { text: string; language: string },
  { start, end }: Span,
  cuts: Span[],
): { before: string; after: string } {
  const sentences = sentencesIn(text, language);
  const touched = sentences.filter(({ index, segment }) => {
    return index < end && index + segment.length > start;
  });
  const last = touched.at(-1);
  const from = Math.max(touched[0]?.index ?? 0, start - MOST);
  const to = Math.min(last ? last.index + last.segment.length : text.length, end + MOST);
  return {
    before: (from > (touched[0]?.index ?? 0) ? "…" : "") + staying(text, from, start, cuts),
    after:
      staying(text, end, to, cuts) + (last && to < last.index + last.segment.length ? "…" : ""),
  };
}

function staying(text: string, from: number, to: number, cuts: Span[]): string {
  let at = from;
  let said = "";
  for (const cut of cuts.filter(({ start, end }) => start < to && end > from)) {
    said += `${text.slice(at, Math.max(at, cut.start))}[…]`;
    at = Math.min(Math.max(at, cut.end), to);
  }
  return said + text.slice(at, to);
}
