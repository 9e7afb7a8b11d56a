import "server-only";
import { z } from "zod";
import type { RedactionBody } from "@/lib/core/review/api";
import type { Look } from "@/lib/core/words/cut";
import { snapCut } from "@/lib/core/words/snap-cut";
import { type ActResult, type ActScope, type Answer, act } from "@/lib/db/act";
import { affectedPassages } from "@/lib/db/affected-passages";
import { sawItAll } from "@/lib/db/approvals";
import { appendDecision, newestDecision } from "@/lib/db/decisions";
import type { PassageState } from "@/lib/db/passage-state";
import { changePassage, findPassageNow, type PassageNow } from "@/lib/db/passages";
import { createRedaction, endRedactions } from "@/lib/db/redactions";
import type { Grant } from "@/lib/policy/grant";
import {
  type ActInput,
  id,
  parseBody,
  type Refusal,
  span,
  typedWords,
  wellFormed,
} from "./parse-body";

const words = typedWords(80).refine((text) => !/[\r\n]/.test(text));
const look: z.ZodType<Look> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("nothing") }),
  z.strictObject({ kind: z.literal("ellipsis") }),
  z.strictObject({ kind: z.literal("label"), words }),
  z.strictObject({ kind: z.literal("generalisation"), words }),
  z.strictObject({ kind: z.literal("pseudonym"), words }),
]);
export const redactionBody: z.ZodType<RedactionBody> = z
  .strictObject({ revisionId: id, ...span, look })
  .refine(wellFormed, { path: ["start"] });

/**
 * Takes a whole passage or a span of it out; nobody has to agree (DOMAIN.md). A span grows to whole
 * characters, ends with the text, joins one's own spans that it touches, and is the whole passage when
 * nothing else would be left or when spans of it cannot be taken out (opaque markup).
 */
export async function redactPassage(
  grant: Grant<"passage.redact">,
  passageId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(redactionBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { passageId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const now = await findPassageNow(scope, passageId);
    if (!now) return { outcome: "gone" };
    const { state } = now;
    if (state.revision.id !== data.revisionId) return { outcome: "stale", passages: [passageId] };
    if (data.start === null || data.end === null) return await takeOut(scope, now, data.look);
    if (data.start >= state.text.length) return { outcome: "bad-input", field: "start" };
    const part = place(state, data.start, data.end);
    if (!part) return await takeOut(scope, now, data.look);
    return await takeSpan(scope, now, { ...part, look: data.look });
  });
}

/** Where a span ends up; null when that is the whole passage. */
function place(state: PassageState, from: number, to: number) {
  if (state.passage.syntax === "opaque") return null;
  const end = Math.min(to, state.text.length);
  const snapped = snapCut(state.text, { start: from, end, look: { kind: "nothing" } });
  const rest = state.text.slice(0, snapped.start) + state.text.slice(snapped.end);
  return rest.trim() === "" ? null : { start: snapped.start, end: snapped.end };
}

async function takeOut(scope: ActScope, now: PassageNow, look: Look): Promise<Answer> {
  const own = now.state.outs.filter((row) => row.participantId === scope.grant.participantId);
  await endRedactions(
    scope,
    own.map((row) => row.id),
  );
  const id = await createRedaction(scope, now.state, { start: null, end: null, look });
  await changePassage(scope, now.state);
  if (scope.grant.role === "interviewee") await decideAgain(scope, now.state.id, "out");
  return { outcome: "done", id, passages: affectedPassages(now.rows, now.state.id) };
}

async function takeSpan(
  scope: ActScope,
  now: PassageNow,
  part: { start: number; end: number; look: Look },
): Promise<Answer> {
  const { state } = now;
  const touching = state.spans.filter(
    (row) =>
      row.participantId === scope.grant.participantId &&
      row.start <= part.end &&
      part.start <= row.end,
  );
  await endRedactions(
    scope,
    touching.map((row) => row.id),
  );
  const start = Math.min(part.start, ...touching.map((row) => row.start));
  const end = Math.max(part.end, ...touching.map((row) => row.end));
  const id = await createRedaction(scope, state, { ...part, start, end });
  await changePassage(scope, state);
  // Who had approved the passage and now shortens it has just seen what is left.
  const { participantId } = scope.grant;
  const approved = newestDecision(state.rows, participantId)?.verb === "fine";
  if (approved && sawItAll(now.rows, state, participantId)) {
    await decideAgain(scope, state.id, "fine");
  }
  return { outcome: "done", id, passages: affectedPassages(now.rows, state.id) };
}

/** Records a decision on the passage as it is after the removal. */
async function decideAgain(scope: ActScope, passageId: string, verb: "fine" | "out") {
  const after = await findPassageNow(scope, passageId);
  if (after) await appendDecision(scope, after.state, verb);
}
