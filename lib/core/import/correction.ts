/**
 * Why a corrected post is not taken. `changed-here`: passages that it changes were changed in the app since.
 * `erased`: it has other passages than before, or other words where something was erased for good.
 * `removed-gone`: it lacks passages that are out or have words out. `removed-unclear`: of several with the
 * same words some are out, and it cannot be told which. `removed-moved`: what is out has left the section
 * that a heading or key point sums up. `removed-back`: what is out would stand in other passages.
 * `proposed`: it lacks passages for which somebody proposed other words.
 */
export const correctionProblems = [
  "changed-here",
  "erased",
  "removed-gone",
  "removed-unclear",
  "removed-moved",
  "removed-back",
  "proposed",
] as const;

export type CorrectionProblem = (typeof correctionProblems)[number];

/** What a corrected post would change, in passages; nothing of it has happened. */
export type CorrectionView = {
  /** Words as they are, in their place or moved. */
  same: number;
  moved: number;
  changed: number;
  added: number;
  gone: number;
  /** Of those that change or go: how many somebody has approved, who are asked again. */
  approved: number;
  /** Conversations on passages that go; they move to the passage beside. */
  threads: number;
  /** Passages of other languages that somebody has to look at again. */
  stale: number;
  /** Somebody signed what is there; they have to sign anew. */
  signed: boolean;
  /** Why it would be refused, and the passages in its way as they read now; null when it would be taken. */
  problem: CorrectionProblem | null;
  passages: { id: string; anchor: string; text: string }[];
};
