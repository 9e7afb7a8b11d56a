import "server-only";
import type { Grant } from "@/lib/policy/grant";
import { database } from "./client";

/**
 * Keeps the passage where the grant's holder stopped; false when their interview has no such passage
 * or they were removed. Not an act: it changes nothing anybody else sees, and must not wait for one.
 */
export async function changePlace(grant: Grant<"place.keep">, passageId: string): Promise<boolean> {
  const { interviewId, participantId } = grant;
  const passage = await database().passage.findFirst({
    where: { id: passageId, droppedAt: null, transcript: { interviewId } },
    select: { key: true },
  });
  if (!passage) return false;
  const { count } = await database().participant.updateMany({
    where: { id: participantId, interviewId, removedAt: null },
    data: { place: passage.key },
  });
  return count === 1;
}
