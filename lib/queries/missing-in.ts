import { type PassageState, statesOf } from "@/lib/db/passage-state";
import type { ReviewRows } from "@/lib/db/review";

/** What of the original nothing in a translation says again, in order. What is out needs no translation. */
export function missingIn(rows: ReviewRows): PassageState[] {
  if (!rows.original) return [];
  const linked = new Set(
    rows.transcript.passages.flatMap((row) => row.originals.map((link) => link.originalId)),
  );
  return [...statesOf(rows.original).values()].filter(({ id, look }) => !linked.has(id) && !look);
}
