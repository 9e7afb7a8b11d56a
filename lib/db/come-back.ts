import "server-only";
import { sourceOf } from "@/lib/core/post/post";
import type { ActScope } from "./act";
import type { Corrected } from "./correct-source";

/** Characters that few passages have in common by chance. */
const LONG = 24;

/**
 * New passages of a corrected post that an earlier one had and the last had not: their places with the ids
 * of what was kept of them, so that decisions and earlier wordings are theirs again.
 */
export async function findComeBack(
  { tx }: ActScope,
  { rows, match, imported: { post } }: Corrected,
): Promise<Map<number, string>> {
  const { id: transcriptId } = rows.transcript;
  const kept = await tx.passage.findMany({
    where: { transcriptId, droppedAt: { not: null } },
    include: { revisions: { orderBy: { number: "desc" }, take: 1 } },
  });
  const ids = new Map<string, string | null>();
  for (const { id, kind, syntax, revisions } of kept) {
    const words = JSON.stringify([kind, syntax, revisions[0]?.source]);
    ids.set(words, ids.has(words) ? null : id);
  }
  const back = new Map<number, string>();
  for (const { after } of match.added) {
    const passage = post.passages[after];
    const source = passage ? sourceOf(post, passage) : "";
    const words = JSON.stringify([passage?.kind, passage?.syntax, source]);
    const id = ids.get(words);
    if (!id || source.length < LONG) continue;
    back.set(after, id);
    ids.delete(words);
  }
  return back;
}
