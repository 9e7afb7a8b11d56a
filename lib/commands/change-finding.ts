import "server-only";
import type { z } from "zod";
import { type ActResult, type ActScope, act } from "@/lib/db/act";
import { type FindingRow, findFinding } from "@/lib/db/findings";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";

/**
 * One act on one finding, which changes no words. `change` says whether it was still as it was seen;
 * `stale` when not.
 */
export async function changeFinding<T extends object>(
  grant: Grant<"finding.dismiss">,
  { id: findingId, schema }: { id: string; schema: z.ZodType<T> },
  input: ActInput,
  change: (scope: ActScope, finding: FindingRow, data: T) => Promise<boolean>,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(schema, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { findingId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const finding = await findFinding(scope, findingId);
    if (!finding) return { outcome: "gone" };
    const done = await change(scope, finding, data);
    return done ? { outcome: "done", id: findingId } : { outcome: "stale", passages: [] };
  });
}
