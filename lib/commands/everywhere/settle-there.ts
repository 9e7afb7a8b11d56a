import "server-only";
import type { EverywhereBody } from "@/lib/core/review/api";
import { carriedOut } from "@/lib/core/translation/carried-out";
import type { ActScope } from "@/lib/db/act";
import { statesOf } from "@/lib/db/passage-state";
import { findEveryPassage, type PassageNow } from "@/lib/db/passages";
import type { ReviewRows } from "@/lib/db/review";
import { appendSettlementOf } from "@/lib/db/settlements";
import { staysOut } from "../stays-out";

/**
 * Settles the translated passages that say again, without the name, what the original says without it:
 * those that were settled before, that lost at least as many places as what they are linked to, and to
 * which nothing else came back. All others stay out by themselves (`standingOf`).
 */
export async function settleThere(
  scope: ActScope,
  before: Map<string, PassageNow>,
  mentions: EverywhereBody["mentions"],
): Promise<void> {
  const chosen = new Map<string, number>();
  for (const { passageId } of mentions) chosen.set(passageId, (chosen.get(passageId) ?? 0) + 1);
  const after = await findEveryPassage(scope);
  for (const rows of new Set([...after.values()].map((now) => now.rows))) {
    if (!rows.original) continue;
    const originals = statesOf(rows.original);
    for (const id of carriedOut(linkedIn(rows), chosen)) {
      const [was, is] = [before.get(id)?.state, after.get(id)?.state];
      if (!was || !is || was.standing !== "settled" || !chosen.has(id)) continue;
      if (!staysOut(was, is)) continue;
      await appendSettlementOf(scope, is, originals);
    }
  }
}

function linkedIn({ transcript }: ReviewRows) {
  return transcript.passages.map(({ id, originals }) => {
    return { id, originals: originals.map(({ originalId }) => originalId) };
  });
}
