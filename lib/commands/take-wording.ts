import "server-only";
import { z } from "zod";
import { LONGEST_WORDING, type WordsBody } from "@/lib/core/review/api";
import { editSource } from "@/lib/core/words/edit-source";
import { type ActResult, type ActScope, type Answer, act } from "@/lib/db/act";
import { findPassageNow, type PassageNow } from "@/lib/db/passages";
import type { Grant } from "@/lib/policy/grant";
import { id, type Refusal, seenOriginals, typedWords } from "./parse-body";
import { mayNotGuess, type SeenOriginals, sawOriginals } from "./saw-originals";

export const wordsBody: z.ZodType<WordsBody> = z.strictObject({
  revisionId: id,
  text: typedWords(LONGEST_WORDING),
  originals: seenOriginals.optional(),
});

/** A wording as it was typed, and the same as the post would have it. */
export type Wording = { text: string; source: string };

/** Words for a passage, parsed, with the idempotency key they came with; `asked`: the whole request, where it is more. */
type Taking = {
  passageId: string;
  key: string;
  words: WordsBody;
  asked?: object;
  anew?: boolean;
};

/**
 * What "Fix it" and an author's edit have in common: the act, and the checks before `then` runs. `stale`:
 * it was written against other words, or from others of the original. `blocked`: the passage is out, or it
 * has no words yet and nobody says that they saw what is out of its original. `anew`: whether a passage of a
 * translation that is left out may be worded anew by who says what they saw. `bad-input`: the words are the
 * same, or this passage's markup cannot be edited here.
 */
export async function takeWording<G extends Grant>(
  grant: G,
  { passageId, key, words, asked, anew = false }: Taking,
  then: (scope: ActScope<G>, now: PassageNow, wording: Wording) => Promise<Answer>,
): Promise<ActResult<Refusal>> {
  const request = { key, body: asked ?? { passageId, ...words } };
  return act<G, Refusal>(grant, request, async (scope) => {
    const now = await findPassageNow(scope, passageId);
    if (!now) return { outcome: "gone" };
    const wording = readWording(now, words, anew);
    return "outcome" in wording ? wording : await then(scope, now, wording);
  });
}

/** The wording as the post would have it, or why it is not taken; see `takeWording`. */
export function readWording(
  now: PassageNow,
  { text, revisionId, originals }: WordsBody,
  anew: boolean,
): Wording | Refusal {
  const { state } = now;
  const passages = [state.id];
  if (state.revision.id !== revisionId) return { outcome: "stale", passages };
  const refused = refusedFor(now, originals, anew);
  if (refused) return { outcome: refused, passages };
  const source = editSource(state.revision.source, text, state.passage.syntax);
  if (source === null || text === state.text) return { outcome: "bad-input", field: "text" };
  return { text, source };
}

function refusedFor(
  now: PassageNow,
  seen: SeenOriginals | undefined,
  anew: boolean,
): "stale" | "blocked" | null {
  const { look, outs, standing } = now.state;
  // Out only because nobody knows which of its words go: others in their place say what is left.
  const leftOut = anew && seen !== undefined && standing === "left-out" && outs.length === 0;
  if (look && !leftOut) return "blocked";
  if (seen) return sawOriginals(now, seen) ? null : "stale";
  return mayNotGuess(now) ? "blocked" : null;
}
