import "server-only";
import { z } from "zod";
import type { DismissalBody } from "@/lib/core/finding/finding-view";
import { type ActResult, act } from "@/lib/db/act";
import { dismiss, findFinding } from "@/lib/db/findings";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal, typedWords } from "./parse-body";

const schema: z.ZodType<DismissalBody> = z.strictObject({ note: typedWords(1000).nullable() });

/**
 * Says that a finding needs no change, with a note if there is one. Changes no words. `stale`: somebody
 * else dismissed it meanwhile, so this note was not kept.
 */
export async function dismissFinding(
  grant: Grant<"finding.dismiss">,
  findingId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(schema, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { findingId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    if (!(await findFinding(scope, findingId))) return { outcome: "gone" };
    const done = await dismiss(scope, findingId, data.note);
    return done ? { outcome: "done", id: findingId } : { outcome: "stale", passages: [] };
  });
}
