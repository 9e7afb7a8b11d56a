import { segmenterOf } from "./count-words";
import { difference } from "./difference";
import { inPieces } from "./in-pieces";

export type WordDiff = { kind: "same" | "added" | "removed"; text: string };

/** What changed from one text to the other, word by word; "same" and "removed" joined are `before`. */
export function wordDiff(before: string, after: string, locale: string): WordDiff[] {
  return difference(wordsOf(before, locale), wordsOf(after, locale)).map((part) => ({
    kind: part.added ? "added" : part.removed ? "removed" : "same",
    text: part.value.join(""),
  }));
}

function wordsOf(text: string, locale: string): string[] {
  const segmenter = segmenterOf(locale);
  return inPieces(text).flatMap((one) => [...segmenter.segment(one)].map(({ segment }) => segment));
}
