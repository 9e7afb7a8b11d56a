import { denials } from "../alignment/language/denials";
import { foldWord } from "../alignment/language/fold-word";
import { numbersOf } from "../alignment/language/numbers";
import { isDense, wordsOf } from "../alignment/language/words-of";
import { countWords } from "../words/count-words";

/** Whether a wording says the same in other words, or may say something else. */
export type Hint = "form" | "substance";

/** Words that a talk is full of and that say nothing, by language, folded. */
const fillers: Record<string, string> = {
  en: "actually basically really like well just sort kind know mean literally anyway right okay yeah that this with which there then than have what when they your from were been",
  fr: "alors donc enfin bref quoi voila genre vraiment juste bien comme avec cette dans pour mais elle vous nous sont etait",
  de: "also eben halt quasi eigentlich irgendwie sozusagen wirklich einfach dann dass haben sein eine einen einer sich auch aber oder",
  es: "bueno pues entonces osea vamos realmente simplemente como este esta esto para pero porque cuando donde",
  zh: "就是 那个 這個 那個 这个 其实 其實 然后 然後 的话 的話",
  ja: "です ます した する して あの その えっと なんか やっぱり という こと ので",
  ko: "그냥 뭐랄까 그래서 이제 약간 사실 그러니까 그런",
  ar: "يعني طيب هكذا الذي التي هذا هذه ذلك تلك",
};

const filler = new Map(
  Object.entries(fillers).map(([language, words]) => [
    language,
    new Set(words.split(" ").map(foldWord)),
  ]),
);

/**
 * `substance` where a number, a name, a denial or a word that carries meaning comes or goes, or much of the
 * length; else `form`. It errs towards substance: who reads `form` may trust it.
 */
export function hintOf(before: string, after: string, language: string): Hint {
  const tag = language.split("-")[0] ?? "";
  const differs =
    !sameList(numbers(before, tag), numbers(after, tag)) ||
    denialsIn(before, tag) !== denialsIn(after, tag) ||
    !sameList(names(before), names(after)) ||
    !isNear(countWords(before), countWords(after)) ||
    !sameList(content(before, tag), content(after, tag));
  return differs ? "substance" : "form";
}

function numbers(text: string, language: string): string[] {
  return numbersOf(text, language)
    .filter(({ plain }) => plain)
    .map(({ value }) => String(value));
}

function denialsIn(text: string, language: string): number {
  const found = denials[language];
  if (!found) return 0;
  return text.match(new RegExp(found.source, `${found.flags}g`))?.length ?? 0;
}

/** Words with a capital that do not begin a sentence. */
function names(text: string): string[] {
  return text.match(/(?<=[\p{Ll}\p{N},;:)»”’"'-]\s*)\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
}

function sameList(one: string[], other: string[]): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
}

function isNear(before: number, after: number): boolean {
  return Math.abs(before - after) <= Math.max(3, before * 0.3);
}

function content(text: string, language: string): string[] {
  const least = isDense(language) || language === "ko" ? 2 : 4;
  return wordsOf(foldWord(text), language)
    .filter(({ folded }) => folded.length >= least && !filler.get(language)?.has(folded))
    .map(({ stem }) => stem);
}
