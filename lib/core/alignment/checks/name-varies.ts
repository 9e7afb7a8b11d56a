import { letterDistance } from "../../words/letter-distance";
import { foldWord } from "../language/fold-word";
import { bareArabic } from "../language/words-of";
import { type Check, type Comparison, checked } from "./check";
import { type NameForm, textOf } from "./name-forms";

/**
 * A name that the translation writes in several ways: as it usually does, and elsewhere one or two letters
 * away from that, or in Latin letters where it has others. One finding a way and place, at its first place.
 */
export function namesVary({ names, originals, passages, pairs }: Comparison): Check[] {
  const said = textOf([...originals.values()]);
  const ways = new Map<string, Check>();
  for (const reading of passages.values()) {
    for (const form of names) {
      const expected = form.pairs.some((pair) => pair.passages.includes(reading));
      const others = otherWays(reading.text, form, { names, expected });
      const other = others.find((way) => !ways.has(foldWord(way)) && !isMeant(way, form, said));
      if (other === undefined) continue;
      const linked = pairs.find((pair) => pair.passages.includes(reading))?.originals ?? [];
      const detail = `${form.usual === form.name ? form.written : form.whole} / ${other}`;
      ways.set(foldWord(other), checked("name-varies", linked, [reading], detail));
      break;
    }
  }
  return [...ways.values()];
}

/** Who has nearly the same name is named so in the original, too. */
function isMeant(way: string, { name }: NameForm, said: string): boolean {
  return foldWord(way) !== name && said.includes(way);
}

/** A run of letters of one script: names stand without blanks around them in some. */
const runs =
  /[\p{Script=Latin}\p{M}]+|[\p{Script=Katakana}ー]+|[\p{Script=Hangul}]+|[\p{Script=Arabic}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;
const hangul = /\p{Script=Hangul}/u;

/**
 * What a text says that is nearly the usual form of a name, or its Latin form where that is not beside the
 * usual one; not what is the form of another name. A short name has to be expected there.
 */
export function otherWays(
  text: string,
  { name, usual, whole }: NameForm,
  { names, expected }: { names: NameForm[]; expected: boolean },
): string[] {
  const folded = foldWord(text);
  const form = isLong(usual) ? usual : whole;
  const short = expected && !folded.includes(usual);
  return (text.match(runs) ?? []).filter((run) => {
    const word = foldWord(run);
    if (word === name) return !latin.test(usual) && !folded.includes(usual);
    if (latin.test(run) && !/^\p{Lu}/u.test(run)) return false;
    if (names.some((one) => one.usual === word)) return false;
    return isLong(form) ? isNear(bareArabic(word), form) : short && isNearShort(word, form);
  });
}

/** Shorter names are near to everyday words. */
function isLong(usual: string): boolean {
  if (hangul.test(usual)) return usual.length > 2;
  return usual.length > 5 && !usual.startsWith("ال");
}

/** The same but for one letter, in long words two, and of Hangul a part of one; endings apart. */
function isNear(word: string, usual: string): boolean {
  if (word.length > usual.length + 2) return false;
  if (word.includes(usual) || usual.includes(word)) return false;
  const [one = "", other = ""] = [word, usual].map((each) =>
    hangul.test(usual) ? each.normalize("NFD") : each,
  );
  const most = Math.min(one.length, other.length) > 7 ? 2 : 1;
  const start = one.length > other.length ? one.slice(0, other.length) : one;
  return [one, start].some((each) => letterDistance(each, other) <= most);
}

function isNearShort(word: string, usual: string): boolean {
  if (word.length < 4 || word.startsWith(usual) || usual.startsWith(word)) return false;
  return Math.abs(word.length - usual.length) < 2 && letterDistance(word, usual) <= 1;
}
