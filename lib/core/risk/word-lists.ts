import { everywhere } from "./entries/any";
import { arabic } from "./entries/ar";
import { german } from "./entries/de";
import { english } from "./entries/en";
import { spanish } from "./entries/es";
import { french } from "./entries/fr";
import { japanese } from "./entries/ja";
import { korean } from "./entries/ko";
import { chinese } from "./entries/zh";
import type { RiskEntry } from "./risk";

/** The lists by language, without region and script. */
export const lists: Record<string, RiskEntry[]> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  ja: japanese,
  ko: korean,
  zh: chinese,
};

/** An entry ready to look with. */
export type Matcher = Omit<RiskEntry, "words" | "why"> & { pattern: RegExp };

const made = new Map<string, Matcher[]>();

/** What to look for in a language; of one without a list, what looks the same in all. */
export function matchersOf(language: string): Matcher[] {
  const base = language.toLowerCase().split("-")[0] ?? "";
  const known = made.get(base);
  if (known) return known;
  const own = (lists[base] ?? []).map((entry) => matcherOf(entry, edgesOf(base)));
  const all = [...own, ...everywhere.map((entry) => matcherOf(entry, ["", ""]))];
  made.set(base, all);
  return all;
}

function matcherOf({ kind, weight, words }: RiskEntry, [before, after]: [string, string]): Matcher {
  return { kind, weight, pattern: new RegExp(`${before}(?:${words})${after}`, "giu") };
}

/**
 * What may stand around a word of a language. Chinese and Japanese have no blanks between words, Korean
 * joins particles behind and Arabic also words before.
 */
function edgesOf(base: string): [string, string] {
  const before = "(?<![\\p{L}\\p{M}\\p{N}])";
  const after = "(?![\\p{L}\\p{M}])";
  if (base === "zh" || base === "ja") return ["", ""];
  if (base === "ko") return [before, ""];
  if (base === "ar")
    return [`${before}[وف]?[بلك]?(?:ال|لل)?`, `(?:ه|ها|هم|ي|نا|ك|ات|ين|ون|ة)?${after}`];
  return [before, after];
}
