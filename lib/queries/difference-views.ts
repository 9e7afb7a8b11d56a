import "server-only";
import { holdsBack } from "@/lib/core/translation/consent";
import type { DifferenceView } from "@/lib/core/translation/open-place";
import { type Difference, differencesOf } from "@/lib/db/differences";
import type { ReviewRows } from "@/lib/db/review";

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
