import "server-only";
import type { Tx } from "./act";
import { appendChained } from "./events";

/**
 * Links a person who proved an address to every interview that address was invited to and not removed
 * from. Runs at every sign-in; a second run finds nothing to do.
 * @returns interviews that were joined now, the latest invited first.
 */
export async function joinInterviews(tx: Tx, userId: string, email: string): Promise<string[]> {
  const open = await tx.participant.findMany({
    where: { email, removedAt: null, OR: [{ userId: null }, { joinedAt: null }] },
    // Locks are taken in one order, so that two sign-ins at once cannot wait for each other.
    orderBy: { interviewId: "asc" },
    select: { id: true, interviewId: true, name: true, createdAt: true },
  });
  const joined: typeof open = [];
  for (const row of open) {
    // The chain has no forks because every writer holds the interview's row.
    await tx.$queryRaw`SELECT 1 FROM "Interview" WHERE "id" = ${row.interviewId}::uuid FOR UPDATE`;
    const { count } = await tx.participant.updateMany({
      where: { id: row.id, removedAt: null, OR: [{ userId: null }, { joinedAt: null }] },
      data: { userId, joinedAt: new Date() },
    });
    if (count === 0) continue;
    const actor = { id: row.id, name: row.name };
    const event = { interviewId: row.interviewId, verb: "participant.joined" as const, actor };
    await appendChained(tx, { ...event, objectId: row.id, detail: {} });
    joined.push(row);
  }
  joined.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  return joined.map((row) => row.interviewId);
}
