import "server-only";
import { z } from "zod";
import type { DifferenceBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { differencesOf } from "@/lib/db/differences";
import { createDismissal } from "@/lib/db/dismissals";
import { loadTranscript } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, digest, parseBody, type Refusal, typedWords } from "./parse-body";
import { settleStage } from "./settle-stage";

export const differenceBody: z.ZodType<DifferenceBody> = z.strictObject({
  difference: digest,
  note: typedWords(1000),
});

/**
 * Says why something that a translation says otherwise than its original is right so. Holds for as long as
 * neither side reads otherwise. What waited because of it may go out by an earlier yes, so what was signed
 * is looked at again. `stale`: one of them reads otherwise than it was seen, or somebody else dismissed it
 * before, and this note was not kept.
 */
export async function dismissDifference(
  grant: Grant<"difference.dismiss">,
  transcriptId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(differenceBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { transcriptId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const rows = await loadTranscript(grant, { id: transcriptId }, scope.tx);
    if (!rows?.original) return { outcome: "gone" };
    const found = differencesOf(rows).find(({ mark }) => mark === data.difference);
    if (!found || found.dismissal) return { outcome: "stale", passages: [] };
    const { mark } = found;
    const id = await createDismissal(scope, transcriptId, { mark, note: data.note });
    await settleStage(scope);
    return { outcome: "done", id };
  });
}
