import "server-only";
import { type Fit, isReshaped, type Match, matchPassages } from "@/lib/core/import/match-passages";
import { type Passage, sourceOf } from "@/lib/core/post/post";
import { isCut, type PassageState, statesOf } from "@/lib/db/passage-state";
import type { ReviewRows } from "@/lib/db/review";
import type { ImportedPost } from "@/lib/db/transcripts";

/** A passage that the post has in other words than it is here. */
export type Correction = {
  state: PassageState;
  source: string;
  /** Where it stands in the new post. */
  passage: Passage;
  recut: boolean;
};

/** What taking a corrected post would do. */
export type Plan = {
  rows: ReviewRows;
  imported: Pick<ImportedPost, "post" | "findings">;
  match: Match;
  /** In the order of the post before. */
  states: PassageState[];
  corrections: Correction[];
  /** Other passages than before, or in another order. */
  reshaped: boolean;
};

/** Finds what in a corrected post is what of the transcript. Nothing is changed. */
export function planCorrection(rows: ReviewRows, imported: ImportedPost): Plan {
  const states = [...statesOf(rows).values()];
  const now = states.map(({ revision }) => revision.source);
  const match = matchPassages(rows.post, imported.post, now);
  const corrections = match.fits.flatMap((fit) => correctionOf(imported, states, fit));
  return { rows, imported, match, states, corrections, reshaped: isReshaped(match) };
}

function correctionOf(
  { post }: ImportedPost,
  states: PassageState[],
  { before, after, same, recut }: Fit,
): Correction[] {
  const state = states[before];
  const passage = post.passages[after];
  if (same || !state || !passage) return [];
  return [{ state, passage, recut, source: sourceOf(post, passage) }];
}

/** Whether words of it are out, or may be: also with what it says again. */
export function hasRemovals(state: PassageState): boolean {
  return state.look !== null || isCut(state);
}
