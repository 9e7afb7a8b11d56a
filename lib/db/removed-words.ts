import "server-only";
import { inPieces } from "@/lib/core/words/in-pieces";
import type { PassageState } from "./passage-state";

/** Words in a row that two texts must share before one counts as saying the other. */
export const MOST_WORDS = 3;

/**
 * Tells whether a text says words that were taken out: all of a removal of up to three words, or three
 * of a longer one in a row, whatever their case. It errs towards yes; a paraphrase it cannot see.
 */
export function saysRemovedWords(states: PassageState[]): (text: string) => boolean {
  return saysWords(states.flatMap(removedTexts));
}

/** The same of words that were taken out anywhere. */
export function saysWords(removed: string[]): (text: string) => boolean {
  const runs = new Set(removed.flatMap((text) => runsOf(wordsOf(text))));
  return (text) => {
    const words = wordsOf(text);
    return words.some((_, at) =>
      [1, 2, MOST_WORDS].some((size) => runs.has(words.slice(at, at + size).join(" "))),
    );
  };
}

/** What is taken out of a passage; in a translation also with what it says again. */
export function removedTexts(state: PassageState): string[] {
  if (state.outs.length > 0 || state.look) return [state.text];
  return state.spans.map(({ start, end }) => state.text.slice(start, end));
}

/** What of a removal another text must share: all of it, or three words in a row. */
export function runsOf(words: string[]): string[] {
  if (words.length === 0) return [];
  if (words.length <= MOST_WORDS) return [words.join(" ")];
  return words
    .slice(0, words.length - MOST_WORDS + 1)
    .map((_, at) => words.slice(at, at + MOST_WORDS).join(" "));
}

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize("NFKC").toLowerCase();
  const segments = inPieces(folded).flatMap((piece) => [...segmenter.segment(piece)]);
  return segments.filter((one) => one.isWordLike).map((one) => one.segment);
}
