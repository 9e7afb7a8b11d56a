import { phraseDiff } from "./phrase-diff";
import type { WordDiff } from "./word-diff";

/** Letters of unchanged words that stay beside a change, so that it is read in its sentence. */
const BESIDE = 40;

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** What changed from one text to the other, with `…` for what stayed the same further away. */
export function briefDiff(before: string, after: string, locale: string): WordDiff[] {
  const parts = phraseDiff(before, after, locale);
  return parts.map((part, at) => {
    if (part.kind !== "same") return part;
    const text = shorten(part.text, { first: at === 0, last: at === parts.length - 1 });
    return { ...part, text };
  });
}

/** The ends of unchanged words that touch a change. */
function shorten(text: string, { first, last }: { first: boolean; last: boolean }): string {
  // The middle of a long text is not shown, and not worth parting into letters.
  const ends = text.length > 4000 ? text.slice(0, 2000) + text.slice(-2000) : text;
  const letters = [...segmenter.segment(ends)].map(({ segment }) => segment);
  const room = (first ? 0 : BESIDE) + (last ? 0 : BESIDE);
  if (letters.length <= room + 1) return text;
  const head = first ? "" : letters.slice(0, BESIDE).join("");
  const tail = last ? "" : letters.slice(-BESIDE).join("");
  // A word that would be cut goes, where words have blanks between them.
  return `${head.replace(/(\s)\S{0,12}$/u, "$1")}…${tail.replace(/^\S{0,12}(\s)/u, "$1")}`;
}
