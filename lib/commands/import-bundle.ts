import "server-only";
import { editSource } from "@/lib/core/words/edit-source";
import { type ActResult, type ActScope, type Answer, act } from "@/lib/db/act";
import { bundleOf } from "@/lib/db/bundle-of";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import { loadTranscript } from "@/lib/db/review";
import { appendRevision } from "@/lib/db/revisions";
import { appendSettlements } from "@/lib/db/settlements";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";
import {
  type Answered,
  bundleBody,
  checkAnswers,
  hasOtherWords,
  readAnswers,
} from "./read-answers";
import { unsettleStage } from "./settle-stage";

/** What was seen in these passages is not what is there now. */
export type Overtaken = { outcome: "overtaken"; passages: { id: string; key: string }[] };

/**
 * Takes back what a translator was given: other words are a new revision, as if their author had typed
 * them, and what is marked as still right is settled; both hold for what stood there when the bundle was
 * made. Whole or not at all. `overtaken`: original or translation of these changed since. `blocked`: their
 * markup cannot be edited here. What is neither changed nor marked stays open.
 */
export async function importBundle(
  grant: Grant<"passage.edit">,
  transcriptId: string,
  input: ActInput,
): Promise<ActResult<Refusal | Overtaken>> {
  const { data, refusal } = parseBody(bundleBody, input.body);
  if (refusal) return refusal;
  const given = readAnswers(data, { interview: grant.interviewId, transcript: transcriptId });
  if ("outcome" in given) return given;
  const request = { key: input.key, body: { transcriptId, ...data } };
  return act<typeof grant, Refusal | Overtaken>(grant, request, async (scope) => {
    const rows = await loadTranscript(grant, { id: transcriptId }, scope.tx);
    const bundle = rows && bundleOf(rows);
    if (!rows || !bundle) return { outcome: "gone" };
    const states = statesOf(rows);
    const checked = checkAnswers(given, bundle, [...states.values()]);
    return "outcome" in checked ? checked : await take(scope, { transcriptId, states }, checked);
  });
}

async function take(
  scope: ActScope,
  { transcriptId, states }: { transcriptId: string; states: ReadonlyMap<string, PassageState> },
  answers: Answered[],
): Promise<Answer | Refusal> {
  for (const answer of answers) {
    const state = states.get(answer.id);
    if (!state || !hasOtherWords(answer, state)) continue;
    const source = editSource(state.revision.source, answer.text, state.passage.syntax);
    if (source === null) return { outcome: "blocked", passages: [answer.id] };
    await appendRevision(scope, state, source, "edited");
  }
  const passages = answers.map(({ id }) => id);
  await appendSettlements(scope, transcriptId, passages);
  await unsettleStage(scope);
  return { outcome: "done", passages };
}
