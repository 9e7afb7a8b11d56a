import "server-only";
import { briefDiff } from "@/lib/core/words/brief-diff";
import { carryCuts } from "@/lib/core/words/carry-cuts";
import { foldWords } from "@/lib/core/words/fold-words";
import { textOf } from "@/lib/core/words/text-of";
import { visibleText } from "@/lib/core/words/visible-text";
import type { WordDiff } from "@/lib/core/words/word-diff";
import { newestDecision } from "@/lib/db/decisions";
import { type PassageState, sameWords } from "@/lib/db/passage-state";
import type { Viewing } from "./viewing";

/**
 * How the words of a passage differ from those somebody called fine. Null when they did not change, or
 * when words that are taken out now would come back by it: they are left out of both sides, and where
 * they cannot be found in the earlier words nothing is shown.
 */
export function changesSince(
  { rows }: Viewing,
  state: PassageState,
  participantId: string,
): WordDiff[] | null {
  const newest = newestDecision(state.rows, participantId);
  if (newest?.verb !== "fine" || sameWords(state, newest.revisionId)) return null;
  const revision = state.rows.revisions.find(({ id }) => id === newest.revisionId);
  if (!revision) return null;
  const before = staying(textOf(revision.source, state.passage.syntax), state);
  if (before === null) return null;
  return briefDiff(before, visibleText(state.text, state.cuts), rows.transcript.language);
}

/** Earlier words without what is taken out of those of now; null when that cannot be told apart. */
function staying(before: string, { text, cuts }: PassageState): string | null {
  const carried = carryCuts(text, before, cuts);
  if (carried.some(({ start, end }) => start >= end)) return null;
  const left = visibleText(before, carried);
  const removed = cuts.map(({ start, end }) => foldWords(text.slice(start, end)));
  return removed.some((words) => words !== "" && foldWords(left).includes(words)) ? null : left;
}
