import "server-only";
import { editSource } from "@/lib/core/words/edit-source";
import { type ActResult, act } from "@/lib/db/act";
import { affectedPassages } from "@/lib/db/affected-passages";
import { findPassageNow } from "@/lib/db/passages";
import { appendRevision } from "@/lib/db/revisions";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";
import { wordsSchema } from "./suggest-words";

/**
 * The author changes the words at once: a new revision, which reopens every approval of the old one.
 * Removals are carried along; one that cannot be placed takes the whole passage out. `bad-input`: the
 * words are the same, or this passage's markup cannot be edited here. `blocked`: the passage is out.
 */
export async function editWords(
  grant: Grant<"passage.edit">,
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
    const id = await appendRevision(scope, state, source, "edited");
    return { outcome: "done", id, passages: affectedPassages(now.rows, passageId) };
  });
}
