import "server-only";
import { sha256 } from "./act";
import type { PassageState } from "./passage-state";

/**
 * Stands for a passage as it reads now. Another one for other words or other removals, and made of random
 * ids: no word can be guessed from it.
 */
export function markOf({ id, revision, spans, purged, outs }: PassageState): string {
  const removals = [...spans, ...purged, ...outs].map((row) => row.id).sort();
  return sha256(JSON.stringify([id, revision.id, removals]));
}
