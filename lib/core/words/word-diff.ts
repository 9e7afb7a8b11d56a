import { segmenterOf } from "./count-words";
import { difference } from "./difference";

export type WordDiff = { kind: "same" | "added" | "removed"; text: string };

/** What changed from one text to the other, word by word; "same" and "removed" joined are `before`. */
export function wordDiff(before: string, after: string, locale: string): WordDiff[] {
  return difference(wordsOf(before, locale), wordsOf(after, locale)).map((part) => ({
    kind: part.added ? "added" : part.removed ? "removed" : "same",
    text: part.value.join(""),
  }));
}

/**
 * Up to a thousand letters that end where a word does, if one does. The segmenter takes the square of a
 * text's length.
 */
const piece = /.{1,999}\s(?!\s)|.{1,1000}/gsu;

function wordsOf(text: string, locale: string): string[] {
  const segmenter = segmenterOf(locale);
  const pieces = text.match(piece) ?? [];
  return pieces.flatMap((one) => [...segmenter.segment(one)].map(({ segment }) => segment));
}
