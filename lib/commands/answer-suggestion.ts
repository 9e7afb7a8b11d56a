import "server-only";
import { z } from "zod";
import { LONGEST_MESSAGE, type SuggestionAnswerBody } from "@/lib/core/review/api";
import { changeOf } from "@/lib/core/suggestion/change";
import { sideOf } from "@/lib/core/suggestion/side-of";
import { type ActResult, type ActScope, type Answer, act } from "@/lib/db/act";
import { appendDecision, restoreDecision } from "@/lib/db/decisions";
import { findPassageNow, type PassageNow } from "@/lib/db/passages";
import { changeSuggestion, findSuggestion, type SuggestionRow } from "@/lib/db/suggestions";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, digest, id, parseBody, type Refusal, typedWords } from "./parse-body";
import { acceptStructure, type Unstructured } from "./suggesting/accept-structure";
import { acceptWords } from "./suggesting/accept-words";
import { isLastWord, makerOf } from "./suggesting/approve-result";
import { keepSuggestion } from "./suggesting/keep-suggestion";
import { planStructure } from "./suggesting/plan-structure";
import { change, reason } from "./suggestion-body";
import { readWording } from "./take-wording";

export const suggestionAnswerBody: z.ZodType<SuggestionAnswerBody> = z.discriminatedUnion(
  "answer",
  [
    z.strictObject({
      answer: z.literal("accept"),
      parts: z.array(z.int().min(0).max(100_000)).min(1).max(10_000).optional(),
      digest: digest.optional(),
    }),
    z.strictObject({ answer: z.literal("decline"), note: typedWords(LONGEST_MESSAGE).optional() }),
    z.strictObject({ answer: z.literal("counter"), revisionId: id, change, reason }),
    z.strictObject({ answer: z.literal("withdraw") }),
  ],
);

/**
 * The other side accepts a suggestion, whole or some of its changes, declines it, or answers it with another
 * one, which then waits for the side that made the first; its maker withdraws it (and only they may).
 * Accepting makes it the passage's words; see `approveResult` for whose Fine that is.
 * `stale`: the words it was written against have changed; both stay. `blocked`: answered already, or
 * the passage is out.
 */
export async function answerSuggestion(
  grant: Grant<"suggestion.answer"> | Grant<"passage.suggest">,
  suggestionId: string,
  input: ActInput,
): Promise<ActResult<Refusal | Unstructured>> {
  const { data, refusal } = parseBody(suggestionAnswerBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { suggestionId, ...data } };
  return act<typeof grant, Refusal | Unstructured>(grant, request, async (scope) => {
    const row = await findSuggestion(scope, suggestionId);
    const now = row && (await findPassageNow(scope, row.passageId));
    if (!row || !now) return { outcome: "gone" };
    if (!mayAnswer(scope, now, row, data.answer)) return { outcome: "bad-input", field: "answer" };
    if (row.state !== "open") return { outcome: "blocked", passages: [row.passageId] };
    return await answerWith(scope, { now, row }, data);
  });
}

/** Its maker withdraws; the other side does everything else. */
function mayAnswer(
  { grant }: ActScope,
  now: PassageNow,
  row: SuggestionRow,
  answer: SuggestionAnswerBody["answer"],
): boolean {
  if (answer === "withdraw") return row.participantId === grant.participantId;
  return sideOf(makerOf(now, row)?.role ?? "") !== sideOf(grant.role);
}

type Answered = { now: PassageNow; row: SuggestionRow };

async function answerWith(
  scope: ActScope,
  { now, row }: Answered,
  data: SuggestionAnswerBody,
): Promise<Answer | Refusal | Unstructured> {
  switch (data.answer) {
    case "accept":
      return await accept(scope, { now, row }, data);
    case "counter":
      return await counter(scope, { now, row }, data);
    case "decline":
      await changeSuggestion(scope, row, "declined", { note: data.note ?? null });
      await openAgain(scope, { now, row });
      break;
    case "withdraw":
      await changeSuggestion(scope, row, "withdrawn");
      await restoreDecision(scope, now.state, row.participantId, row.actId);
  }
  return { outcome: "done", id: row.id, passages: [row.passageId] };
}

async function accept(
  scope: ActScope,
  { now, row }: Answered,
  { parts, digest: seen }: Extract<SuggestionAnswerBody, { answer: "accept" }>,
): Promise<Answer | Refusal | Unstructured> {
  const suggested = changeOf(row);
  if (suggested.type === "words") return await acceptWords(scope, { now, row }, { parts, seen });
  if (parts) return { outcome: "bad-input", field: "parts" };
  return await acceptStructure(scope, now, { row, change: suggested, seen });
}

/** The passage is open again: an earlier "Fine" was left behind by asking for other words. */
async function openAgain(scope: ActScope, { now: { state }, row }: Answered): Promise<void> {
  if (isLastWord(state, row)) await appendDecision(scope, state, "open", row.participantId);
}

/** Another suggestion in its place: the earlier one is closed by it, and its side is asked. */
async function counter(
  scope: ActScope,
  { now, row }: Answered,
  { revisionId, change: made, reason: why }: Extract<SuggestionAnswerBody, { answer: "counter" }>,
): Promise<Answer | Refusal | Unstructured> {
  const passages = [row.passageId];
  if (made.type === "words") {
    const wording = readWording(now, { revisionId, text: made.text }, false);
    if ("outcome" in wording) return wording;
  } else {
    if (now.state.revision.id !== revisionId) return { outcome: "stale", passages };
    const plan = planStructure(now, made);
    if (typeof plan === "string") return { outcome: "blocked", passages, why: plan };
  }
  await changeSuggestion(scope, row, "countered");
  await openAgain(scope, { now, row });
  const suggested = { change: made, reason: why ?? null, counters: row.id };
  return await keepSuggestion(scope, now.state, suggested);
}
