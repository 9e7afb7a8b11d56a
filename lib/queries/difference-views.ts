import "server-only";
import { holdsBack } from "@/lib/core/translation/consent";
import type { DifferenceView } from "@/lib/core/translation/open-place";
import { type Difference, differencesOf } from "@/lib/db/differences";
import { loadTranscript, type ReviewRows } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";

/** The same of one of the grant's translations; null when the interview has no such one. */
export async function readDifferences(
  grant: Grant<"removed.read">,
  transcriptId: string,
): Promise<DifferenceView[] | null> {
  const rows = await loadTranscript(grant, { id: transcriptId });
  return rows?.original ? differenceViews(rows) : null;
}

/** What a translation says otherwise than its original, in order of reading; what was dismissed too. */
export function differenceViews(rows: ReviewRows): DifferenceView[] {
  return differencesOf(rows).map((difference) => {
    const { rule, detail, mark, originals, passages } = difference;
    return {
      ...{ rule, detail, mark, holds: holdsBack(rule) && passages.length > 0 },
      original: originals[0] ?? null,
      passage: passages[0] ?? null,
      dismissed: dismissedOf(rows, difference),
    };
  });
}

function dismissedOf({ participants }: ReviewRows, { dismissal }: Difference) {
  if (!dismissal) return null;
  const { id, note, participantId, createdAt } = dismissal;
  const byName = participants.find((person) => person.id === participantId)?.name ?? "";
  return { id, note, byName, at: createdAt.toISOString() };
}
