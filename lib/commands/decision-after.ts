import "server-only";
import type { ActScope } from "@/lib/db/act";
import { sawItAll } from "@/lib/db/approvals";
import { newestDecision } from "@/lib/db/decisions";
import type { PassageNow } from "@/lib/db/passages";
import type { Taken } from "./remove-spans";

/**
 * What somebody who took words out of a passage has decided about the rest by it: an interviewee that all
 * of it is out, and who had approved it as it stood has just seen what is left. Null for no decision.
 */
export function decisionAfter(
  { grant }: ActScope,
  { rows, state }: PassageNow,
  { whole }: Taken,
): "out" | "fine" | null {
  const { participantId, role } = grant;
  if (whole) return role === "interviewee" ? "out" : null;
  const approved = newestDecision(state.rows, participantId)?.verb === "fine";
  return approved && sawItAll(rows, state, participantId) ? "fine" : null;
}
