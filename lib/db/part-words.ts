import "server-only";
import type { ActScope } from "./act";
import { isCut, type PassageState, sameWords } from "./passage-state";
import { copyRedaction, endRedactions, moveRedaction, type Place } from "./redactions";
import type { ReviewRows } from "./review";
import { visibleToReaders } from "./visible-to-readers";

/** A stretch of a passage's visible text, and the passage and revision that have it now. */
export type Part = { passageId: string; revisionId: string; start: number; end: number };

/**
 * Removals of a passage go with their words: one that crosses from one part to the next is in both. Those of
 * the whole passage are of every part.
 */
export async function partRemovals(
  scope: ActScope,
  state: PassageState,
  parts: Part[],
): Promise<void> {
  for (const row of state.spans) {
    const places = parts.flatMap((part) => placeIn(part, row) ?? []);
    const [first, ...others] = places;
    if (first) await moveRedaction(scope, row, first);
    for (const place of others) await copyRedaction(scope, row, place);
  }
  for (const row of state.outs) {
    for (const { passageId, revisionId } of parts) {
      if (passageId === state.id) continue;
      await copyRedaction(scope, row, { passageId, revisionId, start: null, end: null });
    }
  }
  const ids = state.spans.map(({ id }) => id);
  await endRedactions(scope, ids);
}

/** Where a removal lies in a part; all of it is out where nothing of it would be left. */
function placeIn(part: Part, row: { start: number; end: number }): Place | null {
  const { passageId, revisionId } = part;
  const start = Math.max(row.start, part.start) - part.start;
  const end = Math.min(row.end, part.end) - part.start;
  if (start >= end) return null;
  const whole = start === 0 && end === part.end - part.start;
  return { passageId, revisionId, ...(whole ? { start: null, end: null } : { start, end }) };
}

/** Where two passages are one now, and where the words of the second begin. */
export type Joined = { passageId: string; revisionId: string; shift: number };

/** Removals of the second of two passages that are one now, where its words begin at `shift`. */
export async function joinRemovals(
  scope: ActScope,
  [first, second]: [PassageState, PassageState],
  { passageId, revisionId, shift }: Joined,
): Promise<void> {
  for (const row of first.spans) {
    const { start, end } = row;
    await moveRedaction(scope, row, { revisionId, start, end });
  }
  for (const row of second.spans) {
    const [start, end] = [row.start + shift, row.end + shift];
    await moveRedaction(scope, row, { passageId, revisionId, start, end });
  }
  await endRedactions(
    scope,
    [...first.spans, ...second.spans].map(({ id }) => id),
  );
}

/**
 * Conversations go with the words they are about, to the part that holds all of them; those about the whole
 * passage stay with its first. What readers did not see of them they do not see afterwards.
 */
export async function partThreads(
  scope: ActScope,
  rows: ReviewRows,
  state: PassageState,
  parts: Part[],
): Promise<void> {
  const talk = await threadsOn(scope, state);
  await closeToReaders(scope, { rows, state, talk });
  for (const { id, start, end, revisionId } of talk) {
    if (start === null || end === null || !sameWords(state, revisionId)) continue;
    const part = parts.find((one) => one.start <= start && end <= one.end);
    if (!part) continue;
    const place = { start: start - part.start, end: end - part.start };
    const data = { passageId: part.passageId, revisionId: part.revisionId, ...place };
    await scope.tx.thread.update({ where: { id }, data });
  }
}

/** The same of the second of two that are one now: its conversations are about its words there. */
export async function joinThreads(
  scope: ActScope,
  rows: ReviewRows,
  [first, second]: [PassageState, PassageState],
  { passageId, revisionId, shift }: Joined,
): Promise<void> {
  const whole = { passageId, revisionId, start: 0, end: first.text.length };
  await partThreads(scope, rows, first, [whole]);
  const talk = await threadsOn(scope, second);
  await closeToReaders(scope, { rows, state: second, talk });
  for (const { id, start, end, revisionId: about, lostFrom } of talk) {
    const placed = start !== null && end !== null && sameWords(second, about);
    const span = placed ? { start: start + shift, end: end + shift } : { start: null, end: null };
    // What is in the tray was about other words, and goes on saying which.
    const data = lostFrom ? { passageId } : { passageId, revisionId, ...span };
    await scope.tx.thread.update({ where: { id }, data });
  }
}

/** Everybody's, also private ones that who acts does not see: they go with their words, too. */
async function threadsOn({ tx }: ActScope, { id: passageId }: PassageState) {
  const include = { _count: { select: { comments: true } } };
  return await tx.thread.findMany({ where: { passageId }, include });
}

type Talk = Awaited<ReturnType<typeof threadsOn>>;

/** "Please take my salary out" gives away that there was one, also where nothing is out any more. */
async function closeToReaders(
  scope: ActScope,
  { rows, state, talk }: { rows: ReviewRows; state: PassageState; talk: Talk },
) {
  if (!isCut(state) && !state.look) return;
  const seen = visibleToReaders(rows).get(state.id)?.threads ?? [];
  const whole = new Set(
    seen.flatMap(({ id, comments }) => {
      const own = talk.find((thread) => thread.id === id);
      return own?._count.comments === comments.length ? [id] : [];
    }),
  );
  const closed = talk.map(({ id }) => id).filter((id) => !whole.has(id));
  await scope.tx.thread.updateMany({
    where: { id: { in: closed } },
    data: { fromReaders: true },
  });
}

/** What a passage says again, and what says it again, in other languages: so does another one from now on. */
export async function copyLinks({ tx }: ActScope, from: string, to: string): Promise<void> {
  const links = await tx.link.findMany({
    where: { OR: [{ passageId: from }, { originalId: from }] },
  });
  await tx.link.createMany({
    data: links.map((link) =>
      link.passageId === from ? { ...link, passageId: to } : { ...link, originalId: to },
    ),
    skipDuplicates: true,
  });
}
