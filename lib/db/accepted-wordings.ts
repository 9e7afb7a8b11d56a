import "server-only";
import type { Grant } from "@/lib/policy/grant";
import { database } from "./client";

/** A wording that was proposed and accepted: who proposed it for which revision, and how much was taken. */
export type AcceptedWording = {
  text: string;
  participantId: string;
  revisionId: string;
  /** Ids of the changes that were taken; null where all were. */
  parts: number[] | null;
};

/** Those of a passage, newest first. */
export async function listAcceptedWordings(
  grant: Grant<"removed.read">,
  passageId: string,
): Promise<AcceptedWording[]> {
  const rows = await database().suggestion.findMany({
    where: {
      ...{ passageId, state: "accepted", type: "words" },
      passage: { transcript: { interviewId: grant.interviewId } },
    },
    select: { text: true, participantId: true, revisionId: true, detail: true },
    orderBy: { answeredAt: "desc" },
  });
  return rows.map(({ detail, ...row }) => {
    const { parts = null } = detail as { parts?: number[] };
    return { ...row, parts };
  });
}
