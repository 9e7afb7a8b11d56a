import type { Cut, Look } from "../words/cut";
import type { Mention, TermName } from "./term";

/**
 * What stands for a term wherever it is named: a label (`[a bank]`) or a pseudonym, in the words of each
 * language. A term has one, so that it stays the same throughout; a part of a name, an inflected and a
 * respelled one are replaced by the same words.
 */
export type StandIn = { term: string; kind: "label" | "pseudonym"; words: TermName[] };

/**
 * How a mention looks in a transcript of a language. A label has to be in that language and script;
 * without one the answer is null, and somebody has to give it. A pseudonym may be another language's.
 */
export function lookIn({ kind, words }: StandIn, language: string): Look | null {
  const given = words.filter(({ name }) => name.trim() !== "");
  const own =
    given.find((one) => one.language === language) ??
    given.find((one) => writingOf(one.language) === writingOf(language)) ??
    (kind === "pseudonym" ? given[0] : undefined);
  return own ? { kind, words: own.name.trim() } : null;
}

/**
 * The removals that put a stand-in where a term is named in a transcript. Each covers the name alone, so
 * the words around it stay: `Mr`, 's, さん, 는 and و. Null without words for that language.
 */
export function cutsFor(mentions: Mention[], standIn: StandIn, language: string): Cut[] | null {
  const look = lookIn(standIn, language);
  if (!look) return null;
  return mentions
    .filter(({ term }) => term === standIn.term)
    .map(({ start, end }) => ({ start, end, look }));
}

/** Language and script, so that zh is zh-Hans and not zh-Hant; a tag that is none stands for itself. */
function writingOf(language: string): string {
  try {
    const { language: base, script } = new Intl.Locale(language).maximize();
    return `${base}-${script}`;
  } catch {
    // An ill-formed tag in a post's front matter is nobody's language.
    return language;
  }
}
