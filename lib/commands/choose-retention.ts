import "server-only";
import { z } from "zod";
import type { RetentionBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { changeRetention } from "@/lib/db/retention";
import { findRulesNumber } from "@/lib/db/rules";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";

export const retentionBody: z.ZodType<RetentionBody> = z.strictObject({
  days: z.int().min(1).max(3650).nullable(),
});

/**
 * Sets the rule for what was taken out: erased so many days after publication, or never by itself.
 * `blocked`: there are ground rules, and it is for both to change them.
 */
export async function chooseRetention(
  grant: Grant<"retention.change">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(retentionBody, input.body);
  if (refusal) return refusal;
  return act<typeof grant, Refusal>(grant, { key: input.key, body: data }, async (scope) => {
    if ((await findRulesNumber(grant, scope.tx)) !== null) {
      return { outcome: "blocked", passages: [] };
    }
    await changeRetention(scope, data.days);
    return { outcome: "done" };
  });
}
