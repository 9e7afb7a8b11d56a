import "server-only";
import type { ActScope } from "@/lib/db/act";
import { appendEvent } from "@/lib/db/events";
import { endAccess, listPeople } from "@/lib/db/people";
import { changeRetention } from "@/lib/db/retention";
import { findRulesNow } from "@/lib/db/rules";

/**
 * Carries out what is agreed on: when taken-out words are erased, and that nobody else reads where that is
 * the rule. Called whenever the last missing yes may have come, or is not needed any more; doing it twice
 * changes nothing.
 */
export async function applyRules(scope: ActScope): Promise<void> {
  const { grant, tx } = scope;
  const now = await findRulesNow(grant, tx);
  if (!now?.agreed) return;
  const { retention, readers } = now.rules;
  const where = { id: grant.interviewId };
  const { purgeAfter } = await tx.interview.findUniqueOrThrow({ where });
  if (purgeAfter !== retention) await changeRetention(scope, retention);
  if (readers === "nobody") await endReading(scope);
}

async function endReading(scope: ActScope): Promise<void> {
  const people = await listPeople(scope.grant, scope.tx);
  for (const { id, role, removedAt } of people) {
    if (role !== "reader" || removedAt) continue;
    await endAccess(scope, id);
    await appendEvent(scope, "participant.removed", id, { role, signatures: 0 });
  }
}
