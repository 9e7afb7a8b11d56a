import { sentencesIn } from "../../words/sentences-in";
import { denials } from "../language/denials";
import { type Check, type Comparison, checked, type Reading } from "./check";

/** Words that certainly deny, and what takes that back: `not only`, `not many`, a question. */
const plainly: Record<string, RegExp> = {
  en: /\b(?:not|never|cannot)\b|n['’]t\b/iu,
  fr: /(?<!\p{L})(?:ne|n['’]\p{L}+)\s.*(?<!\p{L})(?:pas|jamais)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht|nie|niemals)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|nunca|jamás)(?!\p{L})/iu,
  zh: /[没沒]有|不(?:是|能|会|會|想|要|知道)/u,
  ja: /ません|ない。|なかった。/u,
  ko: /않|못|없/u,
  ar: /(?:^|[\s،])(?:و|ف)?(?:لا|لم|لن|ليس\p{L}*)\s/u,
};
const vaguely =
  /[?？؟]|\bnot (?:only|just|one|all|many|much|at all|exactly|looking forward|to mention|until|unless)\b|\bwhether\b|(?:not|n['’]t|never) (?:\w+ ){0,3}(?:disturb|bother|mind|forget|miss|lose|doubt|hurt|ignore|worry|hesitate|stop|matter|blame)|(?:no|nicht|pas) (?:sólo|solo|solamente|nur|seulement|que)\b/iu;

/** Longer sentences say things in too many ways. */
const longest = 140;

/**
 * A sentence of the original that plainly denies, and has no word in the translation that could. The other
 * way round proves nothing: most languages deny where English does not.
 */
export function negationsDiffer({ likely: pairs, original, translation }: Comparison): Check[] {
  const [left, right] = [original.language, translation.language].map((tag) => tag.split("-")[0]);
  if (!denials[left ?? ""] || !denials[right ?? ""]) return [];
  return pairs.flatMap((pair) => {
    if (pair.originals.length > 1 || pair.passages.length > 1) return [];
    const ones = sentencesOf(pair.originals, original.language);
    const others = sentencesOf(pair.passages, translation.language);
    if (ones.length !== others.length) return [];
    const place = ones.findIndex((one, index) => {
      if (vaguely.test(one) || one.length > longest) return false;
      return denies(plainly, left, one) && !denies(denials, right, others[index] ?? "");
    });
    if (place < 0) return [];
    return [checked("negation-differs", pair.originals, pair.passages, short(ones[place] ?? ""))];
  });
}

function denies(words: Record<string, RegExp>, language = "", sentence: string): boolean {
  return words[language]?.test(sentence) ?? false;
}

function sentencesOf(readings: Reading[], language: string): string[] {
  return readings.flatMap(({ text }) => sentencesIn(text, language).map(({ segment }) => segment));
}

function short(text: string): string {
  return text.trim().length > 80 ? `${text.trim().slice(0, 79)}…` : text.trim();
}
