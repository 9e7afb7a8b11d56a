import "server-only";
import { z } from "zod";
import { LONGEST_WORDING, type WordsBody } from "@/lib/core/review/api";
import { editSource } from "@/lib/core/words/edit-source";
import { type ActResult, type ActScope, type Answer, act } from "@/lib/db/act";
import { findPassageNow, type PassageNow } from "@/lib/db/passages";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, id, parseBody, type Refusal, typedWords } from "./parse-body";

export const wordsBody: z.ZodType<WordsBody> = z.strictObject({
  revisionId: id,
  text: typedWords(LONGEST_WORDING),
});

/** A wording as it was typed, and the same as the post would have it. */
export type Wording = { text: string; source: string };

/**
 * What "Fix it" and an author's edit have in common: the act, and the checks before `then` runs. `stale`:
 * it was written against other words. `blocked`: the passage is out. `bad-input`: the words are the same,
 * or this passage's markup cannot be edited here.
 */
export async function takeWording<G extends Grant>(
  grant: G,
  { passageId, input }: { passageId: string; input: ActInput },
  then: (scope: ActScope<G>, now: PassageNow, wording: Wording) => Promise<Answer>,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(wordsBody, input.body);
  if (refusal) return refusal;
  const { text, revisionId } = data;
  const request = { key: input.key, body: { passageId, ...data } };
  return act<G, Refusal>(grant, request, async (scope) => {
    const now = await findPassageNow(scope, passageId);
    if (!now) return { outcome: "gone" };
    const { state } = now;
    if (state.revision.id !== revisionId) return { outcome: "stale", passages: [passageId] };
    if (state.look) return { outcome: "blocked", passages: [passageId] };
    const source = editSource(state.revision.source, text, state.passage.syntax);
    if (source === null || text === state.text) return { outcome: "bad-input", field: "text" };
    return await then(scope, now, { text, source });
  });
}
