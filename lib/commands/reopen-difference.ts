import "server-only";
import { z } from "zod";
import type { DifferenceEndBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { doubtFindings } from "@/lib/db/confirm-findings";
import { endDismissal } from "@/lib/db/dismissals";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, id, parseBody, type Refusal } from "./parse-body";
import { settleStage } from "./settle-stage";

export const differenceEndBody: z.ZodType<DifferenceEndBody> = z.strictObject({ dismissal: id });

/** Takes the dismissal of what was pointed out back; its note is kept. `gone`: there is none, or it ended before. */
export async function reopenDifference(
  grant: Grant<"difference.dismiss">,
  transcriptId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(differenceEndBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { transcriptId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const ended = await endDismissal(scope, { transcriptId, id: data.dismissal });
    if (!ended) return { outcome: "gone" };
    if (ended.kind === "voice") await doubtFindings(scope, ended);
    await settleStage(scope);
    return { outcome: "done" };
  });
}
