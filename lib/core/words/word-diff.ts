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

function wordsOf(text: string, locale: string): string[] {
  return [...segmenterOf(locale).segment(text)].map(({ segment }) => segment);
}
