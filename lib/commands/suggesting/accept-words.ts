import "server-only";
import { takeParts } from "@/lib/core/suggestion/changes-in";
import { sideOf } from "@/lib/core/suggestion/side-of";
import { editSource } from "@/lib/core/words/edit-source";
import type { ActScope, Answer } from "@/lib/db/act";
import { affectedPassages } from "@/lib/db/affected-passages";
import { sameWords, statesOf } from "@/lib/db/passage-state";
import type { PassageNow } from "@/lib/db/passages";
import { appendRevision } from "@/lib/db/revisions";
import { appendSettlement } from "@/lib/db/settlements";
import { changeSuggestion, type SuggestionRow } from "@/lib/db/suggestions";
import { bringsBack } from "../correcting/comes-back";
import type { Refusal } from "../parse-body";
import { mayNotGuess } from "../saw-originals";
import type { Unstructured } from "./accept-structure";
import { approveResult, approverOf, makerOf } from "./approve-result";

type Taken = { parts: number[] | undefined; seen: string | undefined };

/**
 * Makes a proposed wording the passage's words, or only some of its changes: what is not among `parts` is
 * declined by it.
 */
export async function acceptWords(
  scope: ActScope,
  { now, row }: { now: PassageNow; row: SuggestionRow },
  { parts, seen }: Taken,
): Promise<Answer | Refusal | Unstructured> {
  const { rows, state } = now;
  const passages = [state.id];
  if (!sameWords(state, row.revisionId)) return { outcome: "stale", passages };
  const text = parts ? partsOf(now, row, parts) : row.text;
  if (text === null) return { outcome: "bad-input", field: "parts" };
  const source = editSource(state.revision.source, text, state.passage.syntax);
  if (state.look || source === null || mayNotGuess(now)) return { outcome: "blocked", passages };
  const back = bringsBack([...statesOf(rows).values()], state, text);
  if (back.length > 0) return { outcome: "blocked", passages, why: "removed-back" };
  const whole = text === row.text;
  const approver = approverOf(scope, { now, row, seen, whole });
  await changeSuggestion(scope, row, "accepted", parts && !whole ? { detail: { parts } } : {});
  const changed = sideOf(makerOf(now, row)?.role ?? "") === "interviewees";
  await appendRevision(scope, state, source, changed ? "changed" : "edited");
  if (rows.original) await appendSettlement(scope, state.id);
  await approveResult(scope, state, approver);
  return { outcome: "done", id: row.id, passages: affectedPassages(rows, state.id) };
}

function partsOf({ rows, state }: PassageNow, row: SuggestionRow, parts: number[]): string | null {
  return takeParts([state.text, row.text], rows.transcript.language, parts);
}
