import { findMentions } from "./find-mentions";
import { foldText } from "./fold-text";
import type { StandIn } from "./pseudonym";
import type { Term, Text } from "./term";

/**
 * Why a stand-in would give somebody away or mislead. `named`: its words name one of the terms.
 * `shared`: two terms would have the same pseudonym. `taken`: the pseudonym is already said in the texts.
 */
export type StandInTrouble = { term: string; why: "named" | "shared" | "taken"; words: string };

/** What is wrong with stand-ins, before any of them is used. */
export function judgeStandIns(standIns: StandIn[], terms: Term[], texts: Text[]): StandInTrouble[] {
  const all = standIns.flatMap(({ term, kind, words }) =>
    words.map(({ name, language }) => ({ term, kind, words: name, language })),
  );
  const named = all.filter(({ words, language }) => names(terms, words, language));
  const pseudonyms = all.filter(({ kind }) => kind === "pseudonym");
  const shared = pseudonyms.filter((one) => pseudonyms.some((other) => isSame(one, other)));
  const asTerms = pseudonyms.map(({ words, language }, index): Term => {
    return { id: String(index), kind: "firm", names: [{ language, name: words }] };
  });
  const said = new Set(
    findMentions(asTerms, texts).map(({ term }) =>
      lettersOf(pseudonyms[Number(term)]?.words ?? ""),
    ),
  );
  const taken = pseudonyms.filter(({ words }) => said.has(lettersOf(words)));
  return [
    ...named.map(({ term, words }) => ({ term, words, why: "named" as const })),
    ...shared.map(({ term, words }) => ({ term, words, why: "shared" as const })),
    ...taken.map(({ term, words }) => ({ term, words, why: "taken" as const })),
  ];
}

function names(terms: Term[], text: string, language: string): boolean {
  return findMentions(terms, [{ transcript: "", passage: "", language, text }]).length > 0;
}

type Words = { term: string; words: string };

function isSame(one: Words, other: Words): boolean {
  return one.term !== other.term && lettersOf(one.words) === lettersOf(other.words);
}

function lettersOf(words: string): string {
  return foldText(words).letters;
}
