import "server-only";
import type { ActScope } from "@/lib/db/act";
import { appendDecision } from "@/lib/db/decisions";
import { findEveryPassage, type PassageNow } from "@/lib/db/passages";
import { decisionAfter } from "../decision-after";
import type { Taken } from "../remove-spans";

/** Records what who acts has decided by it about the passages, as these read afterwards. */
export async function decideThere(
  scope: ActScope,
  before: Map<string, PassageNow>,
  taken: Map<string, Taken>,
): Promise<void> {
  const decided = [...taken].flatMap(([id, one]) => {
    const now = before.get(id);
    const verb = now && decisionAfter(scope, now, one);
    return verb ? [{ id, verb }] : [];
  });
  if (decided.length === 0) return;
  const after = await findEveryPassage(scope);
  for (const { id, verb } of decided) {
    const state = after.get(id)?.state;
    // What stays out until somebody looks was not seen as it will read.
    if (state && (verb === "out" || !state.look)) await appendDecision(scope, state, verb);
  }
}
