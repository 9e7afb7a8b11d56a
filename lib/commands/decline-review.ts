import "server-only";
import { z } from "zod";
import { type DeclineBody, declineAnswers, wishes } from "@/lib/core/people/decline";
import { LONGEST_MESSAGE } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { appendDecline } from "@/lib/db/declines";
import { reopenReview } from "@/lib/db/passages";
import { endSignoffs } from "@/lib/db/signoffs";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal, typedWords } from "./parse-body";

export const declineBody: z.ZodType<DeclineBody> = z.strictObject({
  answer: z.enum(declineAnswers),
  wishes: z.array(z.enum(wishes)).max(wishes.length),
  body: typedWords(LONGEST_MESSAGE).or(z.literal("")),
});

/**
 * Says no, or not now, to going on, with what would make it right. A signature ends with it, so that nothing is
 * published on it; nothing else changes, and it can be taken back (`resumeReview`).
 */
export async function declineReview(
  grant: Grant<"review.decline">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(declineBody, input.body);
  if (refusal) return refusal;
  const said = { ...data, wishes: [...new Set(data.wishes)] };
  return act<typeof grant, Refusal>(grant, { key: input.key, body: said }, async (scope) => {
    if (await endSignoffs(scope)) await reopenReview(scope);
    return { outcome: "done", id: await appendDecline(scope, said) };
  });
}
