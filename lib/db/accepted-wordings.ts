import "server-only";
import type { Grant } from "@/lib/policy/grant";
import { database } from "./client";

/** Wordings of a passage that were proposed and accepted, and who proposed them, newest first. */
export async function listAcceptedWordings(
  grant: Grant<"removed.read">,
  passageId: string,
): Promise<{ text: string; participantId: string; answeredAt: Date | null }[]> {
  return await database().suggestion.findMany({
    where: {
      ...{ passageId, state: "accepted" },
      passage: { transcript: { interviewId: grant.interviewId } },
    },
    select: { text: true, participantId: true, answeredAt: true },
    orderBy: { answeredAt: "desc" },
  });
}
