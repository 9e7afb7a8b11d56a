import { letterDistance } from "../../words/letter-distance";
import { foldWord } from "../language/fold-word";
import { type Check, type Comparison, checked } from "./check";
import { textOf } from "./name-forms";

/**
 * A name that the translation writes in several ways: as it usually does, and elsewhere one or two letters
 * away from that, or in Latin letters where it has others. One finding a way, at its first place.
 */
export function namesVary({ names }: Comparison): Check[] {
  const ways = new Map<string, Check>();
  const seen = new Set<string>();
  for (const { name, usual, pairs: own } of names) {
    for (const { originals, passages } of own) {
      const text = textOf(passages);
      if (foldWord(text).includes(usual)) continue;
      const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
      const other = words.find((word) => isOtherWay(foldWord(word), usual, name));
      const key = passages[0]?.passage.key ?? "";
      if (other === undefined || ways.has(foldWord(other)) || seen.has(key)) continue;
      seen.add(key);
      ways.set(foldWord(other), checked("name-varies", originals, passages, `${usual} / ${other}`));
    }
  }
  return [...ways.values()];
}

function isOtherWay(word: string, usual: string, name: string): boolean {
  if (word === name) return !/\p{Script=Latin}/u.test(usual);
  return word.length > 3 && word !== usual && isNear(word, usual);
}

/** The same but for one letter, in long words two; endings apart. */
function isNear(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return false;
  if (Math.abs(one.length - other.length) > 2) return false;
  return letterDistance(one, other) <= (Math.min(one.length, other.length) > 7 ? 2 : 1);
}
