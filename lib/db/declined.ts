import "server-only";
import type { Grant } from "@/lib/policy/grant";
import { database } from "./client";
import type { ReviewRows } from "./review";

/** Why a suggestion was declined, in the words of who did. */
export type DeclinedRow = { participantId: string; answeredBy: string | null; note: string };

/**
 * By passage, for both sides: the newest answer that declined a suggestion with words, while the passage still
 * says what it was made for.
 */
export async function findDeclined(
  grant: Grant,
  read: Pick<ReviewRows, "transcript">[],
): Promise<Map<string, DeclinedRow>> {
  if (read.length === 0 || !grant.also("removed.read")) return new Map();
  const transcripts = read.map(({ transcript }) => transcript);
  const rows = await database().suggestion.findMany({
    where: {
      state: "declined",
      note: { not: null },
      passage: { transcriptId: { in: transcripts.map(({ id }) => id) } },
    },
    orderBy: { answeredAt: "asc" },
    select: {
      passageId: true,
      revisionId: true,
      participantId: true,
      answeredBy: true,
      note: true,
    },
  });
  const now = new Set(
    transcripts.flatMap(({ passages }) => passages.map(({ revisions }) => revisions.at(-1)?.id)),
  );
  return new Map(
    rows.flatMap(({ passageId, revisionId, note, ...who }) =>
      note && now.has(revisionId) ? [[passageId, { ...who, note }]] : [],
    ),
  );
}
