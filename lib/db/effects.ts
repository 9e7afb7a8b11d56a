import "server-only";
import type { Effect, Left } from "@/lib/core/integrity/effect";
import { effectsOf } from "@/lib/core/integrity/effects-of";
import { sha256 } from "./act";
import type { DismissalRow } from "./dismissals";
import { markOf } from "./mark-of";
import { type PassageState, statesOf } from "./passage-state";
import type { ReviewRows } from "./review";

/** What removals may have done to a passage that stays. */
export type NotedEffect = Effect & {
  /** Another one once the passage, or what is out, changes; no words are in it. */
  mark: string;
  /** Who said that it is right so, and why; null while nobody did. */
  dismissal: DismissalRow | null;
};

/** What was worked out of rows; they are a snapshot that nobody changes, and go with it. */
const known = new WeakMap<ReviewRows, NotedEffect[]>();

/**
 * What the removals of a transcript may have done to the rest of it, in order of reading; what was called right,
 * too. For both sides: it tells where something is out. Worked out once for the same rows.
 */
export function effectsIn(rows: ReviewRows): NotedEffect[] {
  const found = known.get(rows) ?? workOut(rows);
  known.set(rows, found);
  return found;
}

function workOut(rows: ReviewRows): NotedEffect[] {
  const { language, dismissals } = rows.transcript;
  const states = [...statesOf(rows).values()];
  const at = new Map(states.map((state) => [state.passage.key, state]));
  const readingOf = (key: string) => {
    const state = at.get(key);
    return state ? markOf(state) : key;
  };
  return effectsOf({ language, left: states.map(leftOf) }).map((effect) => {
    const { rule, passage, because } = effect;
    const seen = ["effect", rule, readingOf(passage), because.map(readingOf)];
    const mark = sha256(JSON.stringify(seen));
    const dismissal = dismissals.find((row) => row.mark === mark) ?? null;
    return { ...effect, mark, dismissal };
  });
}

/** So many passages on either side of one can lean on it. */
const AROUND = 30;

/**
 * Keys of the passages about which something else may be said once more of a passage is out, or less: those near
 * it, and its section's heading. Only what is near is gone through, so that many passages can be asked about.
 */
export function leaningOn(rows: ReviewRows, key: string): Set<string> {
  const states = [...statesOf(rows).values()];
  const at = states.findIndex(({ passage }) => passage.key === key);
  const near = states.slice(Math.max(0, at - AROUND), at + AROUND + 1).map(leftOf);
  const left = near.map((one) => (one.passage.key === key ? { ...one, out: true } : one));
  const { language } = rows.transcript;
  const found = [...effectsIn(rows), ...effectsOf({ language, left })];
  const leaning = found.filter(({ because }) => because.includes(key));
  const heading = rows.post.sections[states[at]?.passage.section ?? -1]?.heading ?? null;
  return new Set([
    ...leaning.map(({ passage }) => passage),
    ...(heading === null ? [] : [heading]),
  ]);
}

function leftOf({ passage, text, look, cuts }: PassageState): Left {
  return { passage, text, out: look !== null, cuts };
}
