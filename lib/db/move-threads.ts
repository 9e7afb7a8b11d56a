import "server-only";
import type { ActScope } from "./act";
import type { Corrected } from "./correct-source";
import { readersSay, threadsForReaders, visibleToReaders } from "./visible-to-readers";

/**
 * What was said about a passage that is gone is kept with the passage beside, and says which one it was about.
 * Readers who did not see it where it was do not see it there either: it may be about something that is out.
 * Everybody's is moved, private notes too.
 * @param ids of all passages of the new post, in order of reading.
 */
export async function moveThreads(
  { tx }: ActScope,
  { rows, match }: Corrected,
  ids: string[],
): Promise<void> {
  const beside = new Map(
    match.dropped.flatMap(({ before, next }) => {
      const id = rows.transcript.passages[before]?.id;
      const passageId = next === null ? undefined : ids[next];
      return id && passageId ? [[id, passageId] as const] : [];
    }),
  );
  const moving = await tx.thread.findMany({
    where: { passageId: { in: [...beside.keys()] } },
    include: { comments: true },
  });
  if (moving.length === 0) return;
  const seen = visibleToReaders(rows);
  const says = readersSay(rows);
  for (const thread of moving) {
    const state = seen.get(thread.passageId)?.state;
    const alone = state && { ...state, rows: { ...state.rows, threads: [thread] } };
    const shown = alone && !alone.look ? threadsForReaders(rows, alone, says) : [];
    const whole = shown[0]?.comments.length === thread.comments.length;
    await tx.thread.update({
      where: { id: thread.id },
      data: {
        passageId: beside.get(thread.passageId) ?? thread.passageId,
        lostFrom: thread.lostFrom ?? thread.passageId,
        fromReaders: thread.fromReaders || !whole,
        version: { increment: 1 },
      },
    });
  }
}

/** What was said about passages that are in the post again is about them again. */
export async function bringThreadsBack({ tx }: ActScope, passageIds: string[]): Promise<void> {
  for (const passageId of passageIds) {
    const data = { passageId, lostFrom: null, version: { increment: 1 } };
    await tx.thread.updateMany({ where: { lostFrom: passageId }, data });
  }
}
