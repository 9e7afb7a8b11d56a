import { findMentions } from "../terms/find-mentions";
import { findNumbers } from "../terms/find-numbers";
import { findRuns } from "../terms/find-runs";
import type { Term, Text } from "../terms/term";
import { countWords } from "../words/count-words";

/** Words that were taken out of a passage; `whole`: they were all of it. */
export type Removed = { language: string; passage: string; words: string; whole: boolean };

/** A removed span of up to so many words is looked for as it is; of a longer one, names and numbers. */
const SHORT = 4;

/** Numbers below this stand everywhere and mean other things. */
const TELLING = 100;

/** What stands in more passages than this says nothing about the one that it was taken out of. */
const RARE = 3;

/**
 * Passages that sound like what was taken out elsewhere, or nearly name somebody of the interview's list:
 * the same words, name or number, with another ending or a letter or two changed. `texts` are without
 * what is out of them.
 */
export function findNear(texts: Text[], removed: Removed[], terms: Term[]): Set<string> {
  const names = namesIn(texts, removed);
  const wanted = removed.flatMap((one, index) => termsOf(one, index, names[index] ?? []));
  const said = rare(findMentions(wanted, texts).map(({ term, passage }) => [term, passage]));
  const almost = findMentions(terms, texts).filter(({ how }) => how === "respelled");
  const numbers = new Set(removed.flatMap(numbersIn));
  const counted = texts.flatMap(({ text, language, passage }) =>
    numbersIn({ words: text, language })
      .filter((value) => numbers.has(value))
      .map((value) => [String(value), passage] as const),
  );
  return new Set([...said, ...almost.map(({ passage }) => passage), ...rare(counted)]);
}

/** The passages of what stands in few of them. */
function rare(found: (readonly [key: string, passage: string])[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const [key, passage] of found) {
    places.set(key, (places.get(key) ?? new Set()).add(passage));
  }
  return [...places.values()].filter(({ size }) => size <= RARE).flatMap((each) => [...each]);
}

/** The names in each removal, told from words that only begin a sentence by how the rest writes them. */
function namesIn(texts: Text[], removed: Removed[]): string[][] {
  const parts = removed.map(({ language, passage, words }, index) => {
    return { transcript: `removed ${index}`, language, passage, text: words };
  });
  const runs = findRuns([...texts, ...parts]);
  return parts.map(({ transcript }) =>
    runs.filter((run) => run.transcript === transcript).map(({ name }) => name),
  );
}

function termsOf({ language, words, whole }: Removed, index: number, names: string[]): Term[] {
  const bare = words.trim().replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, "");
  const short = !whole && countWords(bare) <= SHORT && /\p{L}{2}/u.test(bare) ? [bare] : [];
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
