import "server-only";
import { z } from "zod";
import type { DifferenceBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { confirmFindings } from "@/lib/db/confirm-findings";
import { createDismissal } from "@/lib/db/dismissals";
import { pointedOut } from "@/lib/db/pointed-out";
import { loadTranscript } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, digest, parseBody, type Refusal, typedWords } from "./parse-body";
import { settleStage } from "./settle-stage";

export const differenceBody: z.ZodType<DifferenceBody> = z.strictObject({
  difference: digest,
  note: typedWords(1000).nullable(),
});

/**
 * Says why something that was pointed out is right so: what a translation says otherwise than its original,
 * words under a name, or what removals left. Holds for as long as what it is about does not change. What waited because of it may go
 * out by an earlier yes, so what was signed is looked at again. `stale`: it reads otherwise than it was seen,
 * or somebody else dismissed it before, and this note was not kept.
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
    if (!rows) return { outcome: "gone" };
    const found = pointedOut(rows).find(({ mark }) => mark === data.difference);
    if (!found || found.dismissal) return { outcome: "stale", passages: [] };
    const { kind, mark } = found;
    if (data.note === null && kind !== "voice") return { outcome: "bad-input", field: "note" };
    const id = await createDismissal(scope, transcriptId, { kind, mark, note: data.note ?? "" });
    if (kind === "voice") await confirmFindings(scope, rows, found.passages);
    await settleStage(scope);
    return { outcome: "done", id };
  });
}
