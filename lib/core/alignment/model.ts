import { type Features, featuresOf } from "./features";
import { learnPairs } from "./learn-pairs";
import { fitLengths, type Lengths } from "./lengths";
import type { Link } from "./link";
import { fitSpeakers, type Speakers } from "./speakers";
import type { Unit } from "./unit";

/** What is known of a pair of transcripts: how their words, lengths and voices go together. */
export type Model = {
  originals: Unit[];
  passages: Unit[];
  features: Features;
  lengths: Lengths;
  speakers: Speakers;
  /** What it is worth that both are of a kind: the rarer, the more. Logarithms, 5.5 at most. */
  kinds: Map<Unit["kind"], number>;
  /** Where each section of the original is found; empty as long as nothing is linked. */
  sections: Map<number, number>;
};

/** Learns from the links found so far; from none, it guesses. */
export function fitModel(originals: Unit[], passages: Unit[], links: Link[]): Model {
  const known = links.filter(({ sure }) => sure >= 0.6);
  const pairs = learnPairs(originals, passages, known);
  return {
    originals,
    passages,
    features: featuresOf(originals, passages, { links: known, pairs }),
    lengths: fitLengths(originals, passages, known),
    speakers: fitSpeakers(originals, passages, known),
    kinds: kindsOf(passages),
    sections: sectionsOf(originals, passages, known),
  };
}

function kindsOf(units: Unit[]): Map<Unit["kind"], number> {
  const counts = new Map<Unit["kind"], number>();
  for (const { kind } of units) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const worth = (count: number) => Math.min(5.5, Math.log(units.length / count));
  return new Map([...counts].map(([kind, count]) => [kind, worth(count)]));
}

/** Sections by the majority of what is linked in them; key points do not vote for themselves. */
function sectionsOf(originals: Unit[], passages: Unit[], links: Link[]): Map<number, number> {
  const votes = new Map<number, Map<number, number>>();
  for (const link of links) {
    const one = originals[link.originals[0] ?? -1];
    const other = passages[link.passages[0] ?? -1];
    if (one?.section == null || other?.section == null || one.kind === "key-point") continue;
    const row = votes.get(one.section) ?? new Map<number, number>();
    row.set(other.section, (row.get(other.section) ?? 0) + 1);
    votes.set(one.section, row);
  }
  return new Map(
    [...votes].map(([section, row]) => {
      const best = [...row].sort((a, b) => b[1] - a[1])[0];
      return [section, best?.[0] ?? section];
    }),
  );
}
