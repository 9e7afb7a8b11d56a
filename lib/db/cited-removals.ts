import "server-only";
import { cites } from "@/lib/core/edition/cites";
import { saidBy } from "./follow-original";
import { type PassageState, statesOf, wholeRemovals } from "./passage-state";
import type { ReviewRows } from "./review";

function removalTimes(state: PassageState): Date[] {
  return [...wholeRemovals(state), ...state.spans, ...state.purged].map((row) => row.createdAt);
}

/**
 * When words were taken out of what this derived text cites; an approval has to be later than each
 * (DOMAIN.md, "Rules that must hold"). None for text that cites nothing. In a translation it cites also what
 * it does in the original: that may be missing here.
 */
export function citedRemovals(
  rows: ReviewRows,
  state: PassageState,
  states: Iterable<PassageState> = statesOf(rows).values(),
): Date[] {
  return [...citedHere(rows, state, states), ...citedThere(rows, state)];
}

/** The same of what it sums up in the original. */
export function citedThere({ original }: ReviewRows, state: PassageState): Date[] {
  if (!original) return [];
  const originals = statesOf(original);
  return saidBy(state, originals).flatMap((said) => citedHere(original, said, originals.values()));
}

function citedHere(rows: ReviewRows, state: PassageState, states: Iterable<PassageState>): Date[] {
  const cited = new Set(cites(rows.post, state.passage));
  if (cited.size === 0) return [];
  return [...states].filter(({ passage }) => cited.has(passage.key)).flatMap(removalTimes);
}
