import "server-only";
import { z } from "zod";
import type { ConsentBody } from "@/lib/core/review/api";
import { consentPolicies } from "@/lib/core/translation/consent";
import { type ActResult, act } from "@/lib/db/act";
import { appendConsent } from "@/lib/db/consents";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";
import { settleStage } from "./settle-stage";

export const consentBody: z.ZodType<ConsentBody> = z.strictObject({
  policy: z.enum(consentPolicies),
});

/**
 * An interviewee decides about a translation as a whole: what they have read in it, what says the same as
 * they approved, or none of it. What was signed covers other files then, so it is signed anew.
 */
export async function giveConsent(
  grant: Grant<"consent.give">,
  transcriptId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(consentBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { transcriptId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    if (!(await appendConsent(scope, transcriptId, data.policy))) return { outcome: "gone" };
    await settleStage(scope);
    return { outcome: "done" };
  });
}
