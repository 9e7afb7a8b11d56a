import "server-only";
import { z } from "zod";
import { LONGEST_WORDING, type WordsBody } from "@/lib/core/review/api";
import { editSource } from "@/lib/core/words/edit-source";
import { type ActResult, act } from "@/lib/db/act";
import { appendDecision } from "@/lib/db/decisions";
import { findPassageNow, reopenReview } from "@/lib/db/passages";
import { createSuggestion } from "@/lib/db/suggestions";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, id, parseBody, type Refusal, typedWords } from "./parse-body";

export const wordsSchema: z.ZodType<WordsBody> = z.strictObject({
  revisionId: id,
  text: typedWords(LONGEST_WORDING),
});

/**
 * "Fix it": a proposed wording that waits for the author; the text stays as it is. It replaces one's
 * own earlier proposal. `bad-input`: the words are the same, or this passage's markup cannot be
 * edited here. `blocked`: the passage is out.
 */
export async function suggestWords(
  grant: Grant<"passage.suggest">,
  passageId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(wordsSchema, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { passageId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const now = await findPassageNow(scope, passageId);
    if (!now) return { outcome: "gone" };
    const { state } = now;
    if (state.revision.id !== data.revisionId) return { outcome: "stale", passages: [passageId] };
    if (state.look) return { outcome: "blocked", passages: [passageId] };
    const source = editSource(state.revision.source, data.text, state.passage.syntax);
    if (source === null || data.text === state.text) return { outcome: "bad-input", field: "text" };
    const id = await createSuggestion(scope, state, data.text);
    await appendDecision(scope, state, "fix");
    await reopenReview(scope);
    return { outcome: "done", id, passages: [passageId] };
  });
}
