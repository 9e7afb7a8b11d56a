import "server-only";
import { type Grant, permit } from "@/lib/policy/grant";
import type { Operator } from "@/lib/policy/operator";
import type { ActScope } from "./act";
import { database } from "./client";
import type { PassageState, RedactionRow } from "./passage-state";

/**
 * The interviews in which something was held back until a date that has come, each with the Grant of its
 * author, who is told. Of ground rules only the newest version counts.
 */
export async function listOver(operator: Operator, at: Date): Promise<Grant<"embargo.end">[]> {
  if (!operator.made) throw new Error("Only the operator looks for what is over.");
  const now = at.toISOString();
  const over = await database().$queryRaw<{ id: string }[]>`
    SELECT DISTINCT t."interviewId"::text AS "id" FROM "Redaction" r
      JOIN "Passage" p ON p."id" = r."passageId" JOIN "Transcript" t ON t."id" = p."transcriptId"
      WHERE r."until" <= ${now}::timestamptz AT TIME ZONE 'UTC' AND r."undoneAt" IS NULL AND r."purgedAt" IS NULL
    UNION SELECT g."interviewId"::text FROM "GroundRules" g
      WHERE g."toldAt" IS NULL AND (g."body" -> 'embargo' ->> 'at')::timestamptz <= ${now}::timestamptz
      AND g."number" = (SELECT max(n."number") FROM "GroundRules" n WHERE n."interviewId" = g."interviewId")`;
  const authors = await database().participant.findMany({
    where: { interviewId: { in: over.map(({ id }) => id) }, role: "author", removedAt: null },
    include: { interview: { select: { stage: true } } },
    distinct: ["interviewId"],
    orderBy: { createdAt: "asc" },
  });
  return authors.flatMap(({ interview, ...facts }) => {
    return permit({ ...facts, stage: interview.stage }, "embargo.end") ?? [];
  });
}

/** Removals of the grant's interview that held until now, in the order they were made. */
export async function listOverRemovals(scope: ActScope, at: Date): Promise<RedactionRow[]> {
  const { interviewId } = scope.grant;
  return await scope.tx.redaction.findMany({
    where: {
      ...{ until: { lte: at }, undoneAt: null, purgedAt: null },
      passage: { transcript: { interviewId } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}

/** Notes that the authors hear that the embargo of the newest rules is over; false when they have. */
export async function markTold(scope: ActScope, rulesId: string): Promise<boolean> {
  const where = { id: rulesId, toldAt: null };
  const { count } = await scope.tx.groundRules.updateMany({ where, data: { toldAt: scope.now } });
  return count > 0;
}

/** Whether a passage is out until a date and for no other reason: its words are wanted later. */
export function isHeldBack({ outs }: PassageState): boolean {
  return outs.length > 0 && outs.every(({ until, purgedAt }) => until !== null && !purgedAt);
}
