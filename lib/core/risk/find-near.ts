import { findMentions } from "../terms/find-mentions";
import { findNumbers } from "../terms/find-numbers";
import { findRuns } from "../terms/find-runs";
import type { Term, Text } from "../terms/term";
import { countWords } from "../words/count-words";

/** Words that were taken out of a passage. */
export type Removed = { language: string; passage: string; words: string };

/** A removal of up to so many words is looked for as a whole; of a longer one only names and numbers. */
const SHORT = 4;

/** Numbers below this stand everywhere and mean other things. */
const TELLING = 100;

/**
 * Passages that sound like what was taken out elsewhere, or nearly name somebody of the interview's list:
 * the same words, name or number, with another ending or a letter or two changed. `texts` are without
 * what is out of them.
 */
export function findNear(texts: Text[], removed: Removed[], terms: Term[]): Set<string> {
  const wanted = removed.flatMap(termsOf);
  const same = findMentions(wanted, texts).map(({ passage }) => passage);
  const almost = findMentions(terms, texts).filter(({ how }) => how === "respelled");
  const numbers = new Set(removed.flatMap(numbersIn));
  const counted = texts.filter(({ text, language }) =>
    numbersIn({ words: text, language }).some((value) => numbers.has(value)),
  );
  return new Set([...same, ...[...almost, ...counted].map(({ passage }) => passage)]);
}

function termsOf({ language, words, passage }: Removed, index: number): Term[] {
  const text = { transcript: "", passage, language, text: `– ${words}` };
  const names = findRuns([{ ...text, text: `x ${words}` }]).map(({ name }) => name);
  const whole = words.trim().replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, "");
  const short = countWords(whole) <= SHORT && /\p{L}{2}/u.test(whole) ? [whole] : [];
  return [...new Set([...short, ...names])].map((name, at) => ({
    id: `removed-${index}-${at}`,
    kind: /^\p{Lu}/u.test(name) ? "person" : "term",
    names: [{ language, name }],
  }));
}

function numbersIn({ words, language }: Pick<Removed, "words" | "language">): number[] {
  return findNumbers(words, language)
    .map(({ value }) => value)
    .filter((value) => value >= TELLING);
}
