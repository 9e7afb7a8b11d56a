import "server-only";
import type { ActResult, ActScope, Answer } from "@/lib/db/act";
import { affectedPassages } from "@/lib/db/affected-passages";
import type { PassageNow } from "@/lib/db/passages";
import { appendRevision } from "@/lib/db/revisions";
import { appendSettlement } from "@/lib/db/settlements";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";
import { takeWording, type Wording, wordsBody } from "./take-wording";

/**
 * The author changes the words at once: a new revision, which reopens every approval of the old one.
 * Removals are carried along; one that cannot be placed takes the whole passage out. A passage of a
 * translation that is left out, because nobody chose what goes of it, is settled by being worded anew.
 */
export async function editWords(
  grant: Grant<"passage.edit">,
  passageId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data: words, refusal } = parseBody(wordsBody, input.body);
  if (refusal) return refusal;
  return takeWording(grant, { passageId, key: input.key, words, anew: true }, takeWords);
}

/** Makes words a passage's own. */
export async function takeWords(
  scope: ActScope,
  now: PassageNow,
  { source }: Wording,
): Promise<Answer> {
  const id = await appendRevision(scope, now.state, source, "edited");
  // Who writes a translation has the original before them.
  if (now.rows.original) await appendSettlement(scope, now.state.id);
  return { outcome: "done", id, passages: affectedPassages(now.rows, now.state.id) };
}
