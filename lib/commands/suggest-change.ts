import "server-only";
import type { SuggestionBody } from "@/lib/core/review/api";
import type { Change, WordsChange } from "@/lib/core/suggestion/change";
import { type ActResult, act } from "@/lib/db/act";
import { findPassageNow } from "@/lib/db/passages";
import type { Grant } from "@/lib/policy/grant";
import { takeWords } from "./edit-words";
import { type ActInput, parseBody, type Refusal } from "./parse-body";
import type { Unstructured } from "./suggesting/accept-structure";
import { applyStructure } from "./suggesting/apply-structure";
import { keepSuggestion } from "./suggesting/keep-suggestion";
import { planStructure } from "./suggesting/plan-structure";
import { suggestionBody } from "./suggestion-body";
import { takeWording } from "./take-wording";

type Suggesting = Grant<"passage.suggest"> | Grant<"passage.edit">;

/**
 * Suggests a change of a passage, which waits for the other side; or, with `apply`, makes it at once, for
 * who may change words. Before the review nobody is there to answer, and an author can only do the latter.
 */
export async function suggestChange(
  grant: Suggesting,
  passageId: string,
  input: ActInput,
): Promise<ActResult<Refusal | Unstructured>> {
  const { data, refusal } = parseBody(suggestionBody, input.body);
  if (refusal) return refusal;
  const { change, reason = null, apply = false, revisionId, originals } = data;
  if (!grant.also(apply ? "passage.edit" : "passage.suggest")) {
    return { outcome: "bad-input", field: "apply" };
  }
  const taking = { passageId, key: input.key };
  if (change.type !== "words") return suggestStructure(grant, taking, { ...data, change });
  const words = { revisionId, text: change.text, originals };
  const asked = { passageId, ...data };
  return takeWording<Suggesting>(
    grant,
    { ...taking, words, asked, anew: apply },
    (scope, now, wording) =>
      apply
        ? takeWords(scope, now, wording)
        : keepSuggestion(scope, now.state, { change, reason, counters: null }),
  );
}

/** The same of how passages are put together. What could not be made is not suggested either. */
async function suggestStructure(
  grant: Suggesting,
  { passageId, key }: { passageId: string; key: string },
  data: SuggestionBody & { change: Exclude<Change, WordsChange> },
): Promise<ActResult<Refusal | Unstructured>> {
  const { revisionId, change, reason = null, apply = false } = data;
  const request = { key, body: { passageId, ...data } };
  return act<Suggesting, Refusal | Unstructured>(grant, request, async (scope) => {
    const now = await findPassageNow(scope, passageId);
    if (!now) return { outcome: "gone" };
    const passages = [passageId];
    if (now.state.revision.id !== revisionId) return { outcome: "stale", passages };
    const plan = planStructure(now, change);
    if (typeof plan === "string") return { outcome: "blocked", passages, why: plan };
    if (!apply) return await keepSuggestion(scope, now.state, { change, reason, counters: null });
    return { outcome: "done", passages: await applyStructure(scope, plan, "edited") };
  });
}
