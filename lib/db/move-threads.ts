import "server-only";
import type { ActScope } from "./act";
import type { Corrected } from "./correct-source";
import { visibleToReaders } from "./visible-to-readers";

/**
 * What was said about a passage that is gone is about the passage beside, as a whole. Readers who did not see
 * it where it was do not see it there either: it may be about something that is out.
 * @param ids of all passages of the new post, in order of reading.
 */
export async function moveThreads(
  { tx }: ActScope,
  { rows, match }: Corrected,
  ids: string[],
): Promise<void> {
  const moving = match.dropped.flatMap(({ before, next }) => {
    const row = rows.transcript.passages[before];
    const passageId = next === null ? undefined : ids[next];
    return row && passageId && row.threads.length > 0 ? [{ row, passageId }] : [];
  });
  if (moving.length === 0) return;
  const seen = visibleToReaders(rows);
  for (const { row, passageId } of moving) {
    const newest = { orderBy: { number: "desc" }, select: { id: true } } as const;
    const revision = await tx.revision.findFirst({ where: { passageId }, ...newest });
    const data = { passageId, revisionId: revision?.id ?? "", start: null, end: null };
    const shown = seen.get(row.id)?.threads.map(({ id }) => id) ?? [];
    const closed = row.threads.map(({ id }) => id).filter((id) => !shown.includes(id));
    await tx.thread.updateMany({ where: { id: { in: closed } }, data: { fromReaders: true } });
    await tx.thread.updateMany({
      where: { passageId: row.id },
      data: { ...data, version: { increment: 1 } },
    });
  }
}
