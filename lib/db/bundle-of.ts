import "server-only";
import type { Bundle, BundleOriginal, BundlePassage } from "@/lib/core/translation/bundle";
import { visibleText } from "@/lib/core/words/visible-text";
import { approvalHolds } from "./approvals";
import { citedRemovals } from "./cited-removals";
import { saidBy } from "./follow-original";
import { markOf } from "./mark-of";
import { isCut, type PassageState, statesOf } from "./passage-state";
import type { ReviewRows } from "./review";

/**
 * What is open in one translation because its original says something else now, in order of reading, for
 * somebody who may not see what was taken out: nothing of that is in it, and neither is a passage with words
 * of its own taken out, nor one that sums such words up and was not approved since. Null for an original.
 */
export function bundleOf(rows: ReviewRows): Bundle | null {
  if (!rows.original) return null;
  const originals = statesOf(rows.original);
  const { id, language, interviewId } = rows.transcript;
  return {
    readback: "bundle 1",
    ...{ interview: interviewId, transcript: id, language },
    originalLanguage: rows.original.transcript.language,
    passages: bundledOf(rows).map((state) => passageOf(state, originals)),
  };
}

/** The passages of a translation that can be given to somebody who may not see what was taken out. */
export function bundledOf(rows: ReviewRows): PassageState[] {
  const { original } = rows;
  if (!original) return [];
  const originals = statesOf(original);
  const stale = ({ standing, look }: PassageState) => standing === "stale" && !look;
  return [...statesOf(rows).values()].filter(
    (state) =>
      stale(state) &&
      !isCut(state) &&
      sumsUpNothing(rows, state) &&
      saidBy(state, originals).every((said) => said.look || sumsUpNothing(original, said)),
  );
}

/** Nothing that was taken out since everybody approved it. */
function sumsUpNothing(rows: ReviewRows, state: PassageState): boolean {
  return approvalHolds(rows, state, citedRemovals(rows, state));
}

function passageOf(
  state: PassageState,
  originals: ReadonlyMap<string, PassageState>,
): BundlePassage {
  const { id, passage, text, revision } = state;
  const original = saidBy(state, originals)
    .filter(({ look }) => !look)
    .map(saidOf);
  const translation = { text, digest: markOf(state), revisionId: revision.id };
  return { id, key: passage.key, standing: "stale", original, translation };
}

function saidOf(state: PassageState): BundleOriginal {
  return { id: state.id, text: visibleText(state.text, state.cuts), digest: markOf(state) };
}
