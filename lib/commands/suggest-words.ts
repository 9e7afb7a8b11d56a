import "server-only";
import type { ActResult } from "@/lib/db/act";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";
import { keepSuggestion } from "./suggesting/keep-suggestion";
import { takeWording, wordsBody } from "./take-wording";

/**
 * A proposed wording that waits for the other side; the text stays as it is. It replaces one's own earlier
 * proposal. `suggestChange` does the same for every type of change.
 */
export async function suggestWords(
  grant: Grant<"passage.suggest">,
  passageId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data: words, refusal } = parseBody(wordsBody, input.body);
  if (refusal) return refusal;
  return takeWording(grant, { passageId, key: input.key, words }, (scope, { state }, { text }) =>
    keepSuggestion(scope, state, { change: { type: "words", text }, reason: null, counters: null }),
  );
}
