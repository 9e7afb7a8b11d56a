import { segmenterOf } from "../../words/count-words";
import { inPieces } from "../../words/in-pieces";

/** A word, folded (`foldWord`), and without most of its endings. */
export type Word = { folded: string; stem: string };

const letters = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const arabic = /\p{Script=Arabic}/u;
const hangul = /\p{Script=Hangul}/u;

/** The words of a folded text; Chinese, Japanese and their like are cut by `Intl.Segmenter`. */
export function wordsOf(text: string, language: string): Word[] {
  return cutWords(text, language).map((folded) => ({ folded, stem: stemOf(folded) }));
}

function cutWords(text: string, language: string): string[] {
  if (!isDense(language)) return text.match(letters) ?? [];
  const segmenter = segmenterOf(language);
  return inPieces(text)
    .flatMap((piece) => [...segmenter.segment(piece)])
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** Written without blanks between words. */
export function isDense(language: string): boolean {
  return /^(?:zh|ja|th|lo|km|my)\b/.test(language);
}

/** The first letters, which an ending does not change; Arabic without article and joined particles. */
function stemOf(folded: string): string {
  if (hangul.test(folded)) return folded.slice(0, 2);
  if (arabic.test(folded)) return bareArabic(folded).slice(0, 5);
  return folded.slice(0, 6);
}

/** An Arabic word without `و`, `ف`, `ب`, `ك`, `ل` and the article in front of it. */
export function bareArabic(word: string): string {
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)/, "");
  if (bare !== word && bare.length > 1) return bare;
  return word.length > 4 ? word.replace(/^[وفبكل]/, "") : word;
}
