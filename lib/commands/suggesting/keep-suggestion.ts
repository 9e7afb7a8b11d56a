import "server-only";
import type { ActScope, Answer } from "@/lib/db/act";
import { appendDecision } from "@/lib/db/decisions";
import type { PassageState } from "@/lib/db/passage-state";
import { reopenReview } from "@/lib/db/passages";
import { createSuggestion, type Suggested } from "@/lib/db/suggestions";

/** Keeps what somebody suggests. An interviewee's is their word on the passage: "Fix it". */
export async function keepSuggestion(
  scope: ActScope,
  state: PassageState,
  suggested: Suggested,
): Promise<Answer> {
  const id = await createSuggestion(scope, state, suggested);
  if (scope.grant.role === "interviewee") await appendDecision(scope, state, "fix");
  await reopenReview(scope);
  return { outcome: "done", id, passages: [state.id] };
}
