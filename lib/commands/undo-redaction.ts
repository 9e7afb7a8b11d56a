import "server-only";
import { type ActResult, type ActScope, type Answer, act } from "@/lib/db/act";
import { affectedPassages } from "@/lib/db/affected-passages";
import { restoreDecision } from "@/lib/db/decisions";
import { appendEvent } from "@/lib/db/events";
import type { RedactionRow } from "@/lib/db/passage-state";
import { changePassage, findPassageNow } from "@/lib/db/passages";
import { endRedactions, findRedaction, listRedactionsOf } from "@/lib/db/redactions";
import type { Grant } from "@/lib/policy/grant";
import type { ActInput, Refusal } from "./parse-body";

/**
 * Brings back what oneself took out; the decision before it counts again if the passage is as it was. A
 * passage of a translation comes back with what was taken out of the original for it.
 * `blocked`: somebody else took it out, or its words were purged, so it stays out. A removal that is back already stays `done`.
 */
export async function undoRedaction(
  grant: Grant<"passage.redact">,
  redactionId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const request = { key: input.key, body: { redactionId } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const row = await findRedaction(scope, redactionId);
    if (!row) return { outcome: "gone" };
    const together = row.start === null && row.follows ? await listRedactionsOf(scope, row) : [];
    const passages = new Set<string>();
    for (const one of [row, ...together]) {
      const answer = await bringBack(scope, one);
      if (answer.outcome !== "done") return answer;
      for (const id of answer.passages ?? []) passages.add(id);
    }
    return { outcome: "done", passages: [...passages] };
  });
}

async function bringBack(scope: ActScope, row: RedactionRow): Promise<Answer | Refusal> {
  const { participantId } = scope.grant;
  const before = await findPassageNow(scope, row.passageId);
  if (!before) return { outcome: "gone" };
  const passages = affectedPassages(before.rows, row.passageId);
  if (row.undoneAt) return { outcome: "done", passages };
  const purged = row.purgedAt !== null || before.state.text === "";
  if (purged || row.participantId !== participantId) {
    return { outcome: "blocked", passages: [row.passageId] };
  }
  await endRedactions(scope, [row.id]);
  await changePassage(scope, before.state);
  await appendEvent(scope, "passage.restored", row.passageId, { redaction: row.id });
  const after = await findPassageNow(scope, row.passageId);
  const carried = before.state.rows.revisions.some((revision) => revision.actId === row.actId);
  if (after && !carried) await restoreDecision(scope, after.state, participantId, row.actId);
  return { outcome: "done", passages };
}
