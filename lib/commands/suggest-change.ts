import "server-only";
import type { ActResult } from "@/lib/db/act";
import type { Grant } from "@/lib/policy/grant";
import { takeWords } from "./edit-words";
import { type ActInput, parseBody, type Refusal } from "./parse-body";
import { keepSuggestion } from "./suggesting/keep-suggestion";
import { suggestionBody } from "./suggestion-body";
import { takeWording } from "./take-wording";

/**
 * Suggests a change of a passage, which waits for the other side; or, with `apply`, makes it at once, for
 * who may change words. Before the review nobody is there to answer, and an author can only do the latter.
 */
export async function suggestChange(
  grant: Grant<"passage.suggest"> | Grant<"passage.edit">,
  passageId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(suggestionBody, input.body);
  if (refusal) return refusal;
  const { change, reason = null, apply = false, revisionId, originals } = data;
  if (!grant.also(apply ? "passage.edit" : "passage.suggest")) {
    return { outcome: "bad-input", field: "apply" };
  }
  const words = { revisionId, text: change.text, originals };
  return takeWording<typeof grant>(
    grant,
    { passageId, key: input.key, words, anew: apply },
    (scope, now, wording) =>
      apply
        ? takeWords(scope, now, wording)
        : keepSuggestion(scope, now.state, { change, reason, counters: null }),
  );
}
