import "server-only";
import type { ActScope } from "@/lib/db/act";
import { sawItAll } from "@/lib/db/approvals";
import { appendDecision, newestDecision } from "@/lib/db/decisions";
import type { PassageState } from "@/lib/db/passage-state";
import { findPassageNow, type PassageNow } from "@/lib/db/passages";
import type { ParticipantRow } from "@/lib/db/review";
import type { SuggestionRow } from "@/lib/db/suggestions";

/** Kinds whose words somebody has approved by proposing or accepting them; derived text is asked for again. */
const approvedByMaking = ["turn", "note", "caption", "byline"];

/** Who made a suggestion. */
export function makerOf({ rows }: PassageNow, row: SuggestionRow): ParticipantRow | null {
  return rows.participants.find(({ id }) => id === row.participantId) ?? null;
}

/** Whether proposing it is still the last thing its maker decided on the passage. */
export function isLastWord(state: PassageState, row: SuggestionRow): boolean {
  const newest = newestDecision(state.rows, row.participantId);
  return newest?.verb === "fix" && newest.actId === row.actId;
}

export type Accepted = {
  now: PassageNow;
  row: SuggestionRow;
  /** What who accepts had before them, as a digest. */
  seen: string | undefined;
  /** Nothing of it was declined. */
  whole: boolean;
};

/**
 * Which interviewee has approved what comes of accepting a suggestion: its maker, where it was taken whole and
 * is still their last word; or who accepts, where they saw the passage as it is. Null for nobody.
 */
export function approverOf(scope: ActScope, { now, row, seen, whole }: Accepted): string | null {
  const { rows, state } = now;
  const { role, participantId } = scope.grant;
  if (!approvedByMaking.includes(state.passage.kind)) return null;
  if (role === "interviewee") return seen === state.digest ? participantId : null;
  const knew = isLastWord(state, row) && sawItAll(rows, state, row.participantId);
  return whole && knew && makerOf(now, row)?.role === "interviewee" ? row.participantId : null;
}

/** Records that Fine on a passage as it is after, where it takes out the same as before. */
export async function approveResult(
  scope: ActScope,
  before: PassageState,
  approver: string | null,
): Promise<void> {
  const after = approver && (await findPassageNow(scope, before.id));
  if (!after || !takesOutTheSame(before, after.state)) return;
  await appendDecision(scope, after.state, "fine", approver);
}

/** An approval by making covers no removal that its maker has not seen: none new, none grown. */
function takesOutTheSame(before: PassageState, after: PassageState): boolean {
  const removed = ({ text, cuts }: PassageState) =>
    cuts.map(({ start, end, look }) => [text.slice(start, end), look]);
  return !after.look && JSON.stringify(removed(before)) === JSON.stringify(removed(after));
}
