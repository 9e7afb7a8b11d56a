import "server-only";
import { z } from "zod";
import type { RemovalsBody } from "@/lib/core/review/api";
import { type ActResult, type ActScope, type Answer, act } from "@/lib/db/act";
import { findPassageNow, findPassagesNow } from "@/lib/db/passages";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, id, parseBody, type Refusal } from "./parse-body";
import { look } from "./redact-passage";
import { redactTranslation } from "./redact-translation";
import { takeOut } from "./take-from";

export const removalsBody: z.ZodType<RemovalsBody> = z.strictObject({
  passages: z
    .array(z.strictObject({ id, revisionId: id }))
    .min(1)
    .max(200)
    .refine((list) => new Set(list.map((one) => one.id)).size === list.length),
  look,
});

/**
 * Takes several passages out whole, as one act that is undone as one: turns that made the recording rather
 * than the talk. All of them as they were seen, or none: `stale` names those that changed or are out by
 * now. Out of a translation they go out of the original too, as with one (`redactPassage`).
 */
export async function takeOutPassages(
  grant: Grant<"passage.redact">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(removalsBody, input.body);
  if (refusal) return refusal;
  return act<typeof grant, Refusal>(grant, { key: input.key, body: data }, async (scope) => {
    const before = await findPassagesNow(
      scope,
      data.passages.map((one) => one.id),
    );
    const stale: string[] = [];
    for (const { id: passageId, revisionId } of data.passages) {
      const state = before.get(passageId)?.state;
      if (!state) return { outcome: "gone" };
      if (state.look || state.revision.id !== revisionId) stale.push(passageId);
    }
    if (stale.length > 0) return { outcome: "stale", passages: stale };
    return await removeEach(scope, data);
  });
}

async function removeEach(
  scope: ActScope,
  { passages, look }: RemovalsBody,
): Promise<Answer | Refusal> {
  const removal = { start: null, end: null, look };
  const changed = new Set<string>();
  for (const { id: passageId } of passages) {
    const now = await findPassageNow(scope, passageId);
    if (!now) return { outcome: "gone" };
    const taken = now.rows.original
      ? await redactTranslation(scope, now, { removal, original: undefined })
      : await takeOut(scope, now, { look });
    if (taken.outcome !== "done") return taken;
    for (const other of taken.passages ?? []) changed.add(other);
  }
  return { outcome: "done", passages: [...changed] };
}
