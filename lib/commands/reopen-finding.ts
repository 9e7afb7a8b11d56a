import "server-only";
import { z } from "zod";
import type { DismissalEndBody } from "@/lib/core/finding/finding-view";
import { type ActResult, act } from "@/lib/db/act";
import { findFinding, reopen } from "@/lib/db/findings";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";

const schema: z.ZodType<DismissalEndBody> = z.strictObject({ at: z.iso.datetime() });

/**
 * Takes a dismissal back, as it was seen; its note is kept. `stale`: it was dismissed anew meanwhile.
 * A finding that is open already is `done`.
 */
export async function reopenFinding(
  grant: Grant<"finding.dismiss">,
  findingId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(schema, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { findingId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const row = await findFinding(scope, findingId);
    if (!row) return { outcome: "gone" };
    const done = row.dismissedAt === null || (await reopen(scope, findingId, new Date(data.at)));
    return done ? { outcome: "done", id: findingId } : { outcome: "stale", passages: [] };
  });
}
