import "server-only";
import { z } from "zod";
import type { DecisionBody } from "@/lib/core/review/api";
import { type ActResult, type ActScope, type Answer, act } from "@/lib/db/act";
import { appendDecision } from "@/lib/db/decisions";
import type { PassageState } from "@/lib/db/passage-state";
import { findStateNow, reopenReview } from "@/lib/db/passages";
import { withdrawOwn } from "@/lib/db/suggestions";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, digest, id, parseBody, type Refusal } from "./parse-body";

export const decisionBody: z.ZodType<DecisionBody> = z.strictObject({
  verb: z.enum(["fine", "not_me", "open"]),
  revisionId: id,
  digest,
});

/**
 * "Fine", "Not me", or taking one's last word back (`open`), on exactly the words that were seen.
 * Fine and open also withdraw one's own proposed wording. `blocked`: the passage is out; it has to
 * come back first.
 */
export async function decidePassage(
  grant: Grant<"passage.decide">,
  passageId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(decisionBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { passageId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const state = await findStateNow(scope, passageId);
    if (!state) return { outcome: "gone" };
    if (state.revision.id !== data.revisionId || state.digest !== data.digest) {
      return { outcome: "stale", passages: [passageId] };
    }
    if (state.look) return { outcome: "blocked", passages: [passageId] };
    return await decide(scope, state, data.verb);
  });
}

async function decide(
  scope: ActScope,
  state: PassageState,
  verb: DecisionBody["verb"],
): Promise<Answer> {
  if (verb !== "not_me") await withdrawOwn(scope, state);
  await appendDecision(scope, state, verb);
  if (verb !== "fine") await reopenReview(scope);
  return { outcome: "done", passages: [state.id] };
}
