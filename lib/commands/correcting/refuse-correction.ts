import "server-only";
import { cites } from "@/lib/core/edition/cites";
import type { CorrectionProblem } from "@/lib/core/import/correction";
import { sourceOf } from "@/lib/core/post/post";
import type { PassageState } from "@/lib/db/passage-state";
import { comesBack } from "./comes-back";
import { type Correction, hasRemovals, type Plan } from "./plan-correction";

/** Why a corrected post is not taken, and the passages that are in its way. */
export type CorrectionRefusal = { problem: CorrectionProblem; passages: string[] };

/**
 * The first thing that keeps a corrected post from being taken; null when nothing does. Nothing that is out
 * may come in by it, in other words of a passage, in a new one, or because a passage is taken for another.
 */
export function refuseCorrection(plan: Plan): CorrectionRefusal | null {
  const { states, corrections } = plan;
  const dropped = plan.match.dropped.flatMap(({ before }) => states[before] ?? []);
  const touched = [...corrections.map(({ state }) => state), ...dropped];
  const found: [CorrectionProblem, PassageState[]][] = [
    ["changed-here", touched.filter((state) => isChangedHere(plan, state))],
    ["erased", erasedIn(plan)],
    ["removed-gone", dropped.filter(hasRemovals)],
    ["removed-unclear", unclearIn(plan)],
    ["removed-moved", movedAway(plan)],
    ["removed-back", comesBack(plan)],
    ["proposed", dropped.filter(({ rows }) => rows.suggestions.length > 0)],
  ];
  const first = found.find(([, passages]) => passages.length > 0);
  return first ? { problem: first[0], passages: first[1].map(({ id }) => id) } : null;
}

/** Somebody changed the words here since the post was imported. */
function isChangedHere({ rows }: Plan, { passage, revision }: PassageState): boolean {
  return revision.source !== sourceOf(rows.post, passage);
}

/** What was erased nobody knows any more, so that no new passage can be told from it. */
function erasedIn({ states, corrections, reshaped }: Plan): PassageState[] {
  const erased = (state: PassageState) => state.rows.redactions.some(({ purgedAt }) => purgedAt);
  if (reshaped) return states.filter(erased);
  return corrections.map(({ state }: Correction) => state).filter(erased);
}

/** Passages with the same words of which some are out, where it is not plain that each is where it was. */
function unclearIn({ states, match, reshaped }: Plan): PassageState[] {
  if (!reshaped) return [];
  const same = match.fits.filter((fit) => fit.same);
  const plain = new Set(same.map(({ before }) => states[before]));
  const unclear = new Set(same.filter((fit) => fit.unclear).map(({ before }) => states[before]));
  return twinsIn(states).flatMap((twins) => {
    const mixed = twins.some(hasRemovals) && !twins.every(hasRemovals);
    const open = twins.filter((one) => unclear.has(one) || (!plain.has(one) && hasRemovals(one)));
    return mixed ? open : [];
  });
}

function twinsIn(states: PassageState[]): PassageState[][] {
  const groups = new Map<string, PassageState[]>();
  for (const state of states) {
    const words = state.text.trim().toLowerCase();
    groups.set(words, [...(groups.get(words) ?? []), state]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Derived text that would not sum up any more what is out of the text it was approved for. */
export function movedAway({ rows, imported, states, match, reshaped }: Plan): PassageState[] {
  if (!reshaped) return [];
  const { post } = imported;
  const removed = new Map(states.map((state) => [state.passage.key, hasRemovals(state)]));
  const to = new Map(
    match.fits.map(({ before, after }) => [states[before]?.passage.key, post.passages[after]?.key]),
  );
  return match.fits.flatMap(({ before, after }) => {
    const [state, passage] = [states[before], post.passages[after]];
    if (!state || !passage) return [];
    const out = cites(rows.post, state.passage).filter((key) => removed.get(key));
    if (out.length === 0) return [];
    const now = new Set(cites(post, passage));
    return out.every((key) => now.has(to.get(key) ?? "")) ? [] : [state];
  });
}
