import "server-only";
import type { Grant } from "@/lib/policy/grant";
import type { ActScope } from "./act";
import { database } from "./client";
import { appendEvent } from "./events";
import type { Prisma } from "./generated/client";

export type FindingRow = Prisma.FindingGetPayload<object>;

/** Every finding of the grant's interview in order of reading; places only, no words of the post. */
export async function listFindings(grant: Grant<"finding.read">): Promise<FindingRow[]> {
  return await database().finding.findMany({
    where: { transcript: { interviewId: grant.interviewId, original: true } },
    orderBy: { position: "asc" },
  });
}

/** A finding of the grant's interview, or null. */
export async function findFinding(scope: ActScope, id: string): Promise<FindingRow | null> {
  const { interviewId } = scope.grant;
  return await scope.tx.finding.findFirst({ where: { id, transcript: { interviewId } } });
}

/**
 * Dismisses an open finding; false when somebody else did so before. A note from an earlier time stays,
 * above the new one: nothing that was typed is lost.
 */
export async function dismiss(scope: ActScope, id: string, note: string | null): Promise<boolean> {
  const before = await scope.tx.finding.findUnique({ where: { id }, select: { note: true } });
  const notes = [before?.note, note].filter(Boolean).join("\n");
  const { count } = await scope.tx.finding.updateMany({
    where: { id, dismissedAt: null },
    data: {
      dismissedAt: scope.now,
      dismissedBy: scope.grant.participantId,
      ...(note === null ? {} : { note: notes }),
    },
  });
  if (count === 1) await appendEvent(scope, "finding.dismissed", id, { note: note !== null });
  return count === 1;
}

/** Opens a finding again that was dismissed at this time; false when that is not so any more. */
export async function reopen(scope: ActScope, id: string, dismissedAt: Date): Promise<boolean> {
  const { count } = await scope.tx.finding.updateMany({
    where: { id, dismissedAt },
    data: { dismissedAt: null, dismissedBy: null },
  });
  if (count === 1) await appendEvent(scope, "finding.reopened", id);
  return count === 1;
}
