import { letterDistance } from "../words/letter-distance";
import type { Candidate } from "./candidate";
import { foldText } from "./fold-text";
import type { Pattern } from "./name-patterns";
import type { Term } from "./term";

/** Words of names of at least this many letters are found with one letter changed. */
const SHORT = 6;
/** From here on also when nothing else of the name stands beside them. */
const LONG = 8;
/** And from here on with two letters changed in one half. */
const LONGEST = 10;

/** Words of long Latin names by their halves: one changed letter leaves the other half as it is. */
export type NearNames = { halves: Map<string, NearWord[]>; known: Set<string> };

type NearWord = { term: Term; letters: string };

/** Persons by each word of their names, firms where one word is all. */
export function nearNamesOf(patterns: Pattern[]): NearNames {
  const halves = new Map<string, NearWord[]>();
  const known = new Set(patterns.map(({ letters }) => letters));
  for (const { term, written, how } of patterns) {
    const words = written.match(/[\p{Script=Latin}\p{M}]+/gu) ?? [];
    for (const word of words) known.add(foldText(word).letters);
    if (
      how !== "exact" ||
      !(term.kind === "person" || (term.kind === "firm" && words.length === 1))
    )
      continue;
    for (const word of words) addWord(halves, term, word);
  }
  return { halves, known };
}

function addWord(halves: Map<string, NearWord[]>, term: Term, word: string): void {
  const { letters } = foldText(word);
  if (letters.length < SHORT || !/^\p{Lu}/u.test(word)) return;
  for (const key of halvesOf(letters, letters.length)) {
    halves.set(key, [...(halves.get(key) ?? []), { term, letters }]);
  }
}

/** The halves of a word as a word of `length` letters would have them. */
function halvesOf(letters: string, length: number): string[] {
  const half = Math.floor(length / 2);
  return [`${length}<${letters.slice(0, half)}`, `${length}>${letters.slice(half - length)}`];
}

const token = /(?<![\p{L}\p{M}])\p{Lu}[\p{Script=Latin}\p{M}]{4,}(?!\p{L})/gu;

/** Words with a capital that are a letter or two away from a word of a name. */
export function findNear(text: string, { halves, known }: NearNames): Candidate[] {
  if (halves.size === 0) return [];
  return Array.from(text.matchAll(token)).flatMap(({ 0: word, index }) => {
    const { letters } = foldText(word);
    if (letters.length > 40 || known.has(letters)) return [];
    const found = nearestOf(letters, halves);
    if (!found) return [];
    const standing = found.letters.length < LONG ? "beside" : "sure";
    const span = { start: index, end: index + word.length };
    const changed = { how: "respelled", part: null, loose: true } as const;
    return [{ ...span, ...changed, term: found.term, letters, standing }];
  });
}

function nearestOf(letters: string, halves: Map<string, NearWord[]>): NearWord | undefined {
  for (const length of [letters.length, letters.length - 1, letters.length + 1]) {
    for (const key of halvesOf(letters, length)) {
      const found = halves.get(key)?.find((word) => isNear(word.letters, letters));
      if (found) return found;
    }
  }
  return undefined;
}

/** One letter changed, missing or too many, in words of ten letters and more two; never the first. */
function isNear(one: string, other: string): boolean {
  return one[0] === other[0] && letterDistance(one, other) <= (one.length < LONGEST ? 1 : 2);
}
