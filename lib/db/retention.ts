import "server-only";
import { type Grant, permit } from "@/lib/policy/grant";
import type { Operator } from "@/lib/policy/operator";
import type { ActScope } from "./act";
import { database } from "./client";
import { appendEvent } from "./events";

/** Sets how many days after publication what was taken out is erased by itself; null: never. */
export async function changeRetention(scope: ActScope, days: number | null): Promise<void> {
  const where = { id: scope.grant.interviewId };
  await scope.tx.interview.update({ where, data: { purgeAfter: days } });
  await appendEvent(scope, "retention.changed", null, { days });
}

/**
 * The interviews whose rule says that it is time, each with the Grant of an interviewee: it is their right
 * that the rule exercises. Counted from the newest publication; while words are under review it waits.
 */
export async function listDue(operator: Operator): Promise<Grant<"removed.purge">[]> {
  if (!operator.made) throw new Error("Only the operator looks for what is due.");
  const due = await database().$queryRaw<{ id: string }[]>`
    SELECT i."id"::text FROM "Interview" i
    WHERE i."purgeAfter" IS NOT NULL AND i."stage" IN ('published', 'withdrawn') AND (
      SELECT max(p."finishedAt") FROM "Publication" p
      WHERE p."interviewId" = i."id" AND p."state" = 'pushed'
    ) + make_interval(days => i."purgeAfter") <= now() AT TIME ZONE 'UTC'`;
  const people = await database().participant.findMany({
    where: { interviewId: { in: due.map(({ id }) => id) }, role: "interviewee", removedAt: null },
    include: { interview: { select: { stage: true } } },
    distinct: ["interviewId"],
    orderBy: { createdAt: "asc" },
  });
  return people.flatMap(({ interview, ...facts }) => {
    return permit({ ...facts, stage: interview.stage }, "removed.purge") ?? [];
  });
}
