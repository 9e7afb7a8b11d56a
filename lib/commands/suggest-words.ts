import "server-only";
import type { ActResult } from "@/lib/db/act";
import { appendDecision } from "@/lib/db/decisions";
import { reopenReview } from "@/lib/db/passages";
import { createSuggestion } from "@/lib/db/suggestions";
import type { Grant } from "@/lib/policy/grant";
import type { ActInput, Refusal } from "./parse-body";
import { takeWording } from "./take-wording";

/**
 * "Fix it": a proposed wording that waits for the author; the text stays as it is. It replaces one's
 * own earlier proposal.
 */
export async function suggestWords(
  grant: Grant<"passage.suggest">,
  passageId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  return takeWording(grant, { passageId, input }, async (scope, { state }, { text }) => {
    const id = await createSuggestion(scope, state, text);
    await appendDecision(scope, state, "fix");
    await reopenReview(scope);
    return { outcome: "done", id, passages: [passageId] };
  });
}
