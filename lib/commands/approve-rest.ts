import "server-only";
import { z } from "zod";
import type { FineBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { appendDecision } from "@/lib/db/decisions";
import { findStatesNow } from "@/lib/db/passages";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, digest, id, parseBody, type Refusal } from "./parse-body";

export const fineBody: z.ZodType<FineBody> = z.strictObject({
  passages: z
    .array(z.strictObject({ id, revisionId: id, digest }))
    .min(1)
    .max(5000)
    .refine((list) => new Set(list.map((one) => one.id)).size === list.length),
});

/**
 * "Everything else in this section is fine": all of the named passages as they were seen, or none.
 * `stale` names those that changed meanwhile or are out.
 */
export async function approveRest(
  grant: Grant<"passage.decide">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(fineBody, input.body);
  if (refusal) return refusal;
  return act<typeof grant, Refusal>(grant, { key: input.key, body: data }, async (scope) => {
    const states = await findStatesNow(
      scope,
      data.passages.map((one) => one.id),
    );
    const seen = data.passages.map((one) => ({ ...one, state: states.get(one.id) }));
    const stale = seen.filter(
      ({ state, revisionId, digest }) =>
        !state || state.look || state.revision.id !== revisionId || state.digest !== digest,
    );
    if (seen.some(({ state }) => !state)) return { outcome: "gone" };
    if (stale.length > 0) return { outcome: "stale", passages: stale.map((one) => one.id) };
    for (const { state } of seen) if (state) await appendDecision(scope, state, "fine");
    return { outcome: "done", passages: data.passages.map((one) => one.id) };
  });
}
