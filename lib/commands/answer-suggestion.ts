import "server-only";
import { z } from "zod";
import type { SuggestionAnswerBody } from "@/lib/core/review/api";
import { editSource } from "@/lib/core/words/edit-source";
import { type ActResult, type ActScope, type Answer, act } from "@/lib/db/act";
import { affectedPassages } from "@/lib/db/affected-passages";
import { sawItAll } from "@/lib/db/approvals";
import { appendDecision, newestDecision, restoreDecision } from "@/lib/db/decisions";
import { type PassageState, sameWords } from "@/lib/db/passage-state";
import { findPassageNow, type PassageNow } from "@/lib/db/passages";
import { appendRevision } from "@/lib/db/revisions";
import { appendSettlement } from "@/lib/db/settlements";
import { changeSuggestion, findSuggestion, type SuggestionRow } from "@/lib/db/suggestions";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";
import { mayNotGuess } from "./saw-originals";

export const suggestionAnswerBody: z.ZodType<SuggestionAnswerBody> = z.strictObject({
  answer: z.enum(["accept", "decline", "withdraw"]),
});

/** Kinds whose maker has approved the words by proposing them; derived text is asked for again. */
const approvedByMaking = ["turn", "note", "caption", "byline"];

/**
 * The author accepts or declines a proposed wording; its maker withdraws it (and only they may).
 * Accepting makes it the passage's words, and "Fine" for its maker where it still is their last word and
 * nothing was taken out since that they have not seen.
 * `stale`: the words it was written against have changed; both stay. `blocked`: answered already, or
 * the passage is out.
 */
export async function answerSuggestion(
  grant: Grant<"suggestion.answer"> | Grant<"passage.suggest">,
  suggestionId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(suggestionAnswerBody, input.body);
  if (refusal) return refusal;
  const { answer } = data;
  if ((answer === "withdraw") !== (grant.permission === "passage.suggest")) {
    return { outcome: "bad-input", field: "answer" };
  }
  const request = { key: input.key, body: { suggestionId, answer } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const row = await findSuggestion(scope, suggestionId);
    const now = row && (await findPassageNow(scope, row.passageId));
    if (!row || !now) return { outcome: "gone" };
    if (answer === "withdraw" && row.participantId !== grant.participantId) {
      return { outcome: "gone" };
    }
    if (row.state !== "open") return { outcome: "blocked", passages: [row.passageId] };
    if (answer === "accept") return await accept(scope, now, row);
    if (answer === "decline") await decline(scope, now, row);
    else {
      await changeSuggestion(scope, row, "withdrawn");
      await restoreDecision(scope, now.state, row.participantId, row.actId);
    }
    return { outcome: "done", id: row.id, passages: [row.passageId] };
  });
}

async function accept(
  scope: ActScope,
  now: PassageNow,
  row: SuggestionRow,
): Promise<Answer | Refusal> {
  const { rows, state } = now;
  if (!sameWords(state, row.revisionId)) return { outcome: "stale", passages: [state.id] };
  const source = editSource(state.revision.source, row.text, state.passage.syntax);
  if (state.look || source === null || mayNotGuess(now))
    return { outcome: "blocked", passages: [state.id] };
  await changeSuggestion(scope, row, "accepted");
  await appendRevision(scope, state, source, "changed");
  if (rows.original) await appendSettlement(scope, state.id);
  const after = await findPassageNow(scope, state.id);
  const knew = isLastWord(state, row) && sawItAll(rows, state, row.participantId);
  const made = approvedByMaking.includes(state.passage.kind);
  if (after && knew && made && takesOutTheSame(state, after.state)) {
    await appendDecision(scope, after.state, "fine", row.participantId);
  }
  return { outcome: "done", id: row.id, passages: affectedPassages(rows, state.id) };
}

/** An approval by making covers no removal that its maker has not seen: none new, none grown. */
function takesOutTheSame(before: PassageState, after: PassageState): boolean {
  const removed = ({ text, cuts }: PassageState) =>
    cuts.map(({ start, end, look }) => [text.slice(start, end), look]);
  return !after.look && JSON.stringify(removed(before)) === JSON.stringify(removed(after));
}

/** The passage is open again: an earlier "Fine" was left behind by asking for other words. */
async function decline(scope: ActScope, { state }: PassageNow, row: SuggestionRow): Promise<void> {
  await changeSuggestion(scope, row, "declined");
  if (isLastWord(state, row)) await appendDecision(scope, state, "open", row.participantId);
}

/** Whether proposing this wording is still the last thing its maker decided on the passage. */
function isLastWord(state: PassageState, row: SuggestionRow): boolean {
  const newest = newestDecision(state.rows, row.participantId);
  return newest?.verb === "fix" && newest.actId === row.actId;
}
