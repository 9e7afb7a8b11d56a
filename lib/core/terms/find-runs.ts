import { foldText } from "./fold-text";
import { scriptOf } from "./script-of";
import type { Text } from "./term";
import { isAddress } from "./titles";

/**
 * Words that look like a name at one place, without a form of address before them; `latin` when the
 * text's language is written in Latin letters.
 */
export type Run = {
  name: string;
  titled: boolean;
  transcript: string;
  language: string;
  latin: boolean;
};

const cased = "\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{M}\\p{N}";
const word = `\\p{Lu}[${cased}]*(?:['’-]\\p{Lu}[${cased}]*)*`;
const runs = new RegExp(
  `(?<![${cased}@./-])${word}(?: (?:(?:de|van|von|of|the|du|la|del) )?${word}){0,3}`,
  "gu",
);
const sentenceStart = /(?:^|[.!?…:;\n–—])[\s"“”«»„'‘’(¿¡*]*$/u;

/** Words with a capital that name nobody: pronouns, days, months, languages, what English capitalises. */
const plain = new Set(
  "i ok mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english french german spanish chinese japanese korean arabic american european british christmas easter god internet table contents"
    .split(" ")
    .map((one) => foldText(one).letters),
);

/**
 * Runs of capitalised words inside sentences, of languages where a capital tells; of German, where each
 * noun has one, and of scripts without capitals only what is written in Latin letters with a second
 * capital or a digit, or among other letters.
 */
export function findRuns(texts: Text[]): Run[] {
  const small = smallWords(texts);
  return texts.flatMap((text) => runsIn(text).filter((run) => !isOrdinary(run, small)));
}

function runsIn({ text, transcript, language }: Text): Run[] {
  const base = language.toLowerCase().split("-")[0] ?? "";
  const latin = !["zh", "ja", "ko", "ar"].includes(base);
  if (latin && isTitleCase(text)) return [];
  return Array.from(text.matchAll(runs)).flatMap(({ 0: found, index }) => {
    const lead = text.slice(Math.max(0, index - 12), index);
    const start = latin && sentenceStart.test(lead);
    const title = /^\p{L}+\.? /u.exec(found)?.[0] ?? "";
    const titled =
      isAddress(title.trim()) || /(?:^|\P{L})(?:Mr|Mrs|Ms|Dr|M|Mme|Sra?)\. $/u.test(lead);
    const bare = isAddress(title.trim()) ? found.slice(title.length) : found;
    const name = start && !titled ? withoutFirst(bare) : bare;
    if (name === "" || scriptOf(name.charAt(0)) !== "cased") return [];
    if (base === "de" && !/\p{L}[\p{Lu}\p{N}]/u.test(name)) return [];
    return [{ name: name.replace(/['’]s$/u, ""), titled, transcript, language, latin }];
  });
}

/** The first word of a sentence has its capital from there, unless the capitals in it tell. */
function withoutFirst(run: string): string {
  const first = run.split(" ")[0] ?? "";
  return /\p{L}\p{Lu}/u.test(first)
    ? run
    : run.slice(first.length + 1).replace(/^(?:\p{Ll}+ )+/u, "");
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((one) => /^\p{Lu}/u.test(one)).length * 2 > words.length && words.length > 1;
}

/** Words that are written small anywhere, by language. */
function smallWords(texts: Text[]): Set<string> {
  const words = texts.flatMap(({ text, language }) =>
    (text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu) ?? []).map((one) => `${language} ${one}`),
  );
  return new Set(words);
}

function isOrdinary({ name, language }: Run, small: Set<string>): boolean {
  const words = name.split(/[ -]/u);
  if (words.every((one) => plain.has(foldText(one).letters)) || foldText(name).letters.length < 2)
    return true;
  return words.every((one) => small.has(`${language} ${one.toLowerCase()}`));
}
