import "server-only";
import type { Bundle, BundleOriginal, BundlePassage } from "@/lib/core/translation/bundle";
import { visibleText } from "@/lib/core/words/visible-text";
import { saidBy } from "./follow-original";
import { markOf } from "./mark-of";
import { isCut, type PassageState, statesOf } from "./passage-state";
import type { ReviewRows } from "./review";

/**
 * What is open in one translation because its original says something else now, in order of reading, for
 * somebody who may not see what was taken out: nothing of that is in it, and a passage with words of its
 * own taken out is not either. Null for an original.
 */
export function bundleOf(rows: ReviewRows): Bundle | null {
  if (!rows.original) return null;
  const originals = statesOf(rows.original);
  const { id, language, interviewId } = rows.transcript;
  return {
    readback: "bundle 1",
    ...{ interview: interviewId, transcript: id, language },
    originalLanguage: rows.original.transcript.language,
    passages: [...statesOf(rows).values()].flatMap((state) => passageOf(state, originals)),
  };
}

/** Whether a passage of a translation can be given to somebody who may not see what was taken out. */
export function isBundled(state: PassageState): boolean {
  return state.standing === "stale" && !state.look && !isCut(state);
}

function passageOf(
  state: PassageState,
  originals: ReadonlyMap<string, PassageState>,
): BundlePassage[] {
  const { id, passage, text, revision } = state;
  if (!isBundled(state)) return [];
  const original = saidBy(state, originals)
    .filter(({ look }) => !look)
    .map(saidOf);
  const translation = { text, digest: markOf(state), revisionId: revision.id };
  return [{ id, key: passage.key, standing: "stale", original, translation }];
}

function saidOf(state: PassageState): BundleOriginal {
  return { id: state.id, text: visibleText(state.text, state.cuts), digest: markOf(state) };
}
