import "server-only";
import { type ActResult, type ActScope, act } from "@/lib/db/act";
import { restoreDecision } from "@/lib/db/decisions";
import { listOver, listOverRemovals, markTold } from "@/lib/db/embargoes";
import { appendEvent } from "@/lib/db/events";
import { notice } from "@/lib/db/notices";
import type { RedactionRow } from "@/lib/db/passage-state";
import { changePassage, findPassageNow, findStage } from "@/lib/db/passages";
import { endRedactions } from "@/lib/db/redactions";
import { findRulesNow } from "@/lib/db/rules";
import { changeStage } from "@/lib/db/stages";
import type { Grant } from "@/lib/policy/grant";
import type { Operator } from "@/lib/policy/operator";

/**
 * Lets passages come back that were held back until now, decided as they were before, and tells the authors;
 * the same of the embargo of the whole. Nothing is published by it: what comes back makes another file, which
 * is signed like every other. Running it twice finds nothing to do.
 * @param at what time it is; what is late stays out until this has run.
 * @returns in how many interviews something was over.
 */
export async function endEmbargoes(operator: Operator, at = new Date()): Promise<number> {
  let count = 0;
  for (const grant of await listOver(operator, at)) {
    const { outcome } = await endIn(grant, at);
    if (outcome === "done") count += 1;
  }
  return count;
}

function endIn(grant: Grant<"embargo.end">, at: Date): Promise<ActResult<never>> {
  const request = { key: crypto.randomUUID(), body: { embargo: "over" } };
  return act<typeof grant, never>(grant, request, async (scope) => {
    const passages = new Set<string>();
    for (const row of await listOverRemovals(scope, at)) {
      await comeBack(scope, row);
      passages.add(row.passageId);
    }
    const whole = await endWhole(scope, at);
    if (passages.size > 0) await openReview(scope);
    const { interviewId } = grant;
    const byTime = { ...scope, grant: { interviewId, participantId: null } };
    if (whole || passages.size > 0) await notice(byTime, "embargo-over", "author", interviewId);
    return { outcome: "done", passages: [...passages] };
  });
}

/** What an interviewee decided by holding it back goes with that; the decision before it counts again. */
async function comeBack(scope: ActScope, row: RedactionRow): Promise<void> {
  const before = await findPassageNow(scope, row.passageId);
  await endRedactions(scope, [row.id]);
  await appendEvent(scope, "embargo.ended", row.passageId, { redaction: row.id });
  // A corrected post came without it: there is nothing to decide.
  if (!before) return;
  await changePassage(scope, before.state);
  const after = await findPassageNow(scope, row.passageId);
  if (after) await restoreDecision(scope, after.state, row.participantId, row.actId);
}

async function endWhole(scope: ActScope, at: Date): Promise<boolean> {
  const now = await findRulesNow(scope.grant, scope.tx);
  const until = now?.rules.embargo?.at;
  if (!now || !until || new Date(until) > at || !(await markTold(scope, now.id))) return false;
  await appendEvent(scope, "embargo.ended", null);
  return true;
}

/** Words that were not in the published post wait to be decided about. */
async function openReview(scope: ActScope): Promise<void> {
  if ((await findStage(scope)) !== "published") return;
  await changeStage(scope.tx, scope.grant.interviewId, "in_review");
}
