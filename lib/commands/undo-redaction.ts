import "server-only";
import { type ActResult, act } from "@/lib/db/act";
import { affectedPassages } from "@/lib/db/affected-passages";
import { restoreDecision } from "@/lib/db/decisions";
import { appendEvent } from "@/lib/db/events";
import { changePassage, findPassageNow } from "@/lib/db/passages";
import { endRedactions, findRedaction } from "@/lib/db/redactions";
import type { Grant } from "@/lib/policy/grant";
import type { ActInput, Refusal } from "./parse-body";

/**
 * Brings back what oneself took out; the decision before it counts again if the passage is as it was.
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
    const before = await findPassageNow(scope, row.passageId);
    if (!before) return { outcome: "gone" };
    const passages = affectedPassages(before.rows, row.passageId);
    if (row.undoneAt) return { outcome: "done", passages };
    const purged = row.purgedAt !== null || before.state.text === "";
    if (purged || row.participantId !== grant.participantId) {
      return { outcome: "blocked", passages: [row.passageId] };
    }
    await endRedactions(scope, [row.id]);
    await changePassage(scope, before.state);
    await appendEvent(scope, "passage.restored", row.passageId, { redaction: row.id });
    const after = await findPassageNow(scope, row.passageId);
    const carried = before.state.rows.revisions.some((revision) => revision.actId === row.actId);
    if (after && !carried) {
      await restoreDecision(scope, after.state, grant.participantId, row.actId);
    }
    return { outcome: "done", passages };
  });
}
