import "server-only";
import { cites } from "@/lib/core/edition/cites";
import { type PassageState, statesOf, wholeRemovals } from "./passage-state";
import type { ReviewRows } from "./review";

function removalTimes(state: PassageState): Date[] {
  return [...wholeRemovals(state), ...state.spans, ...state.purged].map((row) => row.createdAt);
}

/**
 * When words were taken out of what this derived text cites; an approval has to be later than each
 * (DOMAIN.md, "Rules that must hold"). None for text that cites nothing.
 */
export function citedRemovals(
  rows: ReviewRows,
  state: PassageState,
  states: Iterable<PassageState> = statesOf(rows).values(),
): Date[] {
  const cited = new Set(cites(rows.post, state.passage));
  if (cited.size === 0) return [];
  return [...states].filter(({ passage }) => cited.has(passage.key)).flatMap(removalTimes);
}
