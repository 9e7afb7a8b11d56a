import "server-only";
import { cites } from "@/lib/core/edition/cites";
import { leaningOn } from "./effects";
import type { ReviewRows } from "./review";

/**
 * Ids of the passages that may look different after the words or removals of one changed: itself, the
 * paragraphs of its turn (the label moves), the derived text that cites it (which reopens), what leans on it
 * and may read differently without it, and what says it again in other languages.
 */
export function affectedPassages(rows: ReviewRows, passageId: string): string[] {
  const at = rows.transcript.passages.findIndex((row) => row.id === passageId);
  const changed = rows.post.passages[at];
  if (!changed) return [];
  const again = rows.transcript.passages[at]?.translations.map((link) => link.passageId) ?? [];
  const leaning = leaningOn(rows, changed.key);
  const here = rows.transcript.passages.flatMap((row, index) => {
    const passage = rows.post.passages[index];
    if (!passage) return [];
    const sameTurn = passage.turn !== null && passage.turn === changed.turn;
    const derived = cites(rows.post, passage).includes(changed.key);
    return index === at || sameTurn || derived || leaning.has(passage.key) ? [row.id] : [];
  });
  return [...here, ...again];
}
