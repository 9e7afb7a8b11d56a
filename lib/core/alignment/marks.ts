import { conceptsOf } from "./language/concepts";
import { numbersOf } from "./language/numbers";
import { bareArabic, isDense, type Word } from "./language/words-of";

/** The words of a passage and how they are written. */
type Text = { source: string; text: string; words: Word[]; language: string };

/**
 * What a passage says that its translation says with the same key. `n:` a number, `l:` an address, `w:` a
 * word in Latin letters (a name, a loan, a cognate), `c:` an everyday word, and the signs `?` `!` `"`.
 */
export function marksOf(text: Text): string[] {
  const marks = [
    ...numberMarks(text),
    ...addressMarks(text.source),
    ...latinMarks(text.words),
    ...conceptMarks(text),
  ];
  if (/[?？؟]/.test(text.text)) marks.push("?");
  if (/[!！]/.test(text.text)) marks.push("!");
  if (/["“„«「『]/.test(text.text)) marks.push('"');
  return [...new Set(marks)];
}

function numberMarks({ text, language }: Text): string[] {
  return numbersOf(text, language.split("-")[0] ?? "")
    .filter(({ plain, value }) => plain || (value > 2 && value < 100))
    .map(({ value }) => `n:${value}`);
}

function addressMarks(source: string): string[] {
  const links = source.matchAll(/\]\(\s*<?([^)\s>]+)|\bhttps?:\/\/[^\s)\]>"']+/g);
  return [...links].map(({ 0: whole, 1: to }) => `l:${to ?? whole}`);
}

/** Words that languages with Latin letters share, by their first five letters. */
function latinMarks(words: Word[]): string[] {
  return words
    .filter(({ folded }) => /^[a-z][a-z0-9]{2,}$/.test(folded))
    .map(({ folded }) => `w:${folded.slice(0, 5)}`);
}

function conceptMarks({ text, words, language }: Text): string[] {
  const concepts = conceptsOf(language);
  if (!concepts) return [];
  const found = isDense(language)
    ? within(text, concepts.words)
    : words.flatMap(({ folded }) => conceptOf(folded, concepts.words, concepts.starts) ?? []);
  return found.map((concept) => `c:${concept}`);
}

/** Every stretch of one to five characters that is a known word. */
function within(text: string, words: Map<string, number>): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (let length = 1; length <= 5; length += 1) {
      const concept = words.get(text.slice(at, at + length));
      if (concept !== undefined) found.push(concept);
    }
  }
  return found;
}

type Words = Map<string, number>;

/** No known beginning of a word has more letters. */
const longest = 40;

function conceptOf(folded: string, words: Words, starts: Words): number | null {
  const whole = words.get(folded);
  if (whole !== undefined) return whole;
  for (let length = Math.min(folded.length, longest); length > 1; length -= 1) {
    const concept = starts.get(folded.slice(0, length));
    if (concept !== undefined) return concept;
  }
  const bare = bareArabic(folded);
  return bare === folded || !/\p{Script=Arabic}/u.test(folded)
    ? null
    : conceptOf(bare, words, starts);
}
