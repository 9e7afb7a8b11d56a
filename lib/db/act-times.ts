import "server-only";
import type { Grant } from "@/lib/policy/grant";
import { database } from "./client";

/**
 * When a participant of the grant's interview did something until a moment, in order, in milliseconds.
 * Times alone: neither what nor where.
 */
export async function listActTimes(
  grant: Grant<"publication.read">,
  participantId: string,
  until: Date,
): Promise<number[]> {
  const rows = await database().event.findMany({
    where: {
      interviewId: grant.interviewId,
      actorId: participantId,
      createdAt: { lte: until },
    },
    orderBy: { seq: "asc" },
    select: { createdAt: true },
  });
  return rows.map(({ createdAt }) => createdAt.getTime());
}
