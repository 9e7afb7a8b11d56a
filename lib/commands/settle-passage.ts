import "server-only";
import { z } from "zod";
import type { SettlementBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { nextToCarry } from "@/lib/db/follow-original";
import { findPassageNow, type PassageNow } from "@/lib/db/passages";
import { appendSettlement } from "@/lib/db/settlements";
import type { Grant } from "@/lib/policy/grant";
import { digest, type OfTranslation, parseBody, type Refusal, seenOriginals } from "./parse-body";
import { sawOriginals } from "./saw-originals";
import { unsettleStage } from "./settle-stage";

export const settlementBody: z.ZodType<SettlementBody> = z.strictObject({
  digest,
  originals: seenOriginals,
});

/**
 * "It says the same": a passage of a translation stays as it is although its original changed, or its own
 * removals are all that has to go. `stale`: something of both reads otherwise than it was seen. `blocked`:
 * nobody knows what it says again, all of that is out, or an author says that nothing has to go of it for
 * something that an interviewee took out of the original.
 */
export async function settlePassage(
  grant: Grant<"passage.settle">,
  { id: transcriptId, passage: passageId, input }: OfTranslation,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(settlementBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { passageId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const now = await findPassageNow(scope, passageId);
    if (!now?.rows.original || now.rows.transcript.id !== transcriptId) return { outcome: "gone" };
    const { standing } = now.state;
    const passages = [passageId];
    if (standing !== "stale" && standing !== "left-out") return { outcome: "blocked", passages };
    if (!maySay(grant, now)) return { outcome: "blocked", passages };
    const saw = now.state.digest === data.digest && sawOriginals(now, data.originals);
    if (!saw) return { outcome: "stale", passages };
    await appendSettlement(scope, passageId);
    await unsettleStage(scope);
    return { outcome: "done", passages };
  });
}

/** That none of the words that are out stand in a passage is for who gave the interview to say. */
function maySay({ role }: Grant, { state }: PassageNow): boolean {
  return state.standing !== "left-out" || !nextToCarry(state) || role === "interviewee";
}
