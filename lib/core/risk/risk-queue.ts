import type { PassageKind } from "../post/post";
import { findMentions } from "../terms/find-mentions";
import { proposeTerms, type Voice } from "../terms/propose-terms";
import type { Term, Text } from "../terms/term";
import { findNear, type Removed } from "./find-near";
import { findRisks } from "./find-risks";
import { queueOf } from "./queue";
import type { Risk } from "./risk";

/**
 * A transcript to be looked through: its passages with all their words, the voices of its legend, the
 * interview's list of names, and what is out of it, with the texts that are left.
 */
export type RiskInput = {
  texts: Text[];
  voices: Voice[];
  terms: Term[];
  removed: Removed[];
  left: Text[];
};

/**
 * What most people want to think about first, the riskiest first, never more than a fifth. It depends on
 * the words and on what is out, not on what is decided: going through it does not fill it up again.
 */
export function riskQueue({ texts, voices, terms, removed, left }: RiskInput): Risk[] {
  const speakers = new Set(voices.flatMap(({ name, label }) => (name ? [name, label] : [label])));
  const known = [...terms, ...proposeTerms(texts, voices)].filter(
    ({ names }) => !names.some(({ name }) => speakers.has(name)),
  );
  const kinds = new Map(known.map(({ id, kind }) => [id, kind]));
  const mentions = findMentions(known, texts);
  const near =
    removed.length > 0 || terms.length > 0 ? findNear(left, removed, terms) : new Set<string>();
  const around = {
    people: mentions.filter(({ term }) => kinds.get(term) === "person"),
    firms: mentions.filter(({ term }) => kinds.get(term) === "firm"),
    near,
  };
  return queueOf(findRisks(texts, around), texts);
}

/** What was said or noted; titles, headings and key points repeat it and fall with it. */
export function isLookedThrough({ kind }: { kind: PassageKind }): boolean {
  return kind === "turn" || kind === "note" || kind === "caption";
}
