import "server-only";
import type { Grant } from "@/lib/policy/grant";
import { database } from "./client";
import type { EventDetail } from "./events";
import type { Prisma } from "./generated/client";

export type HistoryRow = Omit<Prisma.EventGetPayload<object>, "detail"> & { detail: EventDetail };

/** Lines of the history of the grant's interview, newest first: `count` of them, below line `before`. */
export async function listHistory(
  grant: Grant<"publication.read">,
  { before, count }: { before: number | null; count: number },
): Promise<HistoryRow[]> {
  const rows = await database().event.findMany({
    where: {
      interviewId: grant.interviewId,
      ...(before === null ? {} : { seq: { lt: before } }),
      NOT: await aboutPrivateNotes(grant),
    },
    orderBy: { seq: "desc" },
    take: count,
  });
  return rows.map((row) => ({ ...row, detail: row.detail as EventDetail }));
}

/**
 * Lines about conversations that others keep to themselves by now. Of a note that always was private there is
 * no line at all.
 */
async function aboutPrivateNotes(grant: Grant): Promise<Prisma.EventWhereInput[]> {
  const { interviewId, participantId } = grant;
  const hidden = await database().thread.findMany({
    where: {
      visibility: "private",
      makerId: { not: participantId },
      passage: { transcript: { interviewId } },
    },
    select: { id: true },
  });
  return hidden.flatMap(({ id }) => [
    { objectId: id },
    { verb: "thread.opened", detail: { path: ["thread"], equals: id } },
  ]);
}

/** What lines of a history point at, by the ids in them; what is not there any more is left out. */
export type Pointed = {
  /** Names of people, by participant. */
  people: Map<string, string>;
  /** Keys of passages, by the passage, or the thread or finding on it. */
  passages: Map<string, string>;
  receipts: Map<string, { id: string; code: string }>;
};

/** Looks up what these lines point at, within the grant's interview. */
export async function findPointed(grant: Grant, rows: HistoryRow[]): Promise<Pointed> {
  const ids = [...new Set(rows.flatMap(({ objectId }) => objectId ?? []))];
  const { interviewId } = grant;
  const db = database();
  const inside = { transcript: { interviewId } };
  const [people, passages, threads, findings, receipts] = await Promise.all([
    db.participant.findMany({ where: { interviewId }, select: { id: true, name: true } }),
    db.passage.findMany({
      where: { ...inside, id: { in: ids }, droppedAt: null },
      select: { id: true, key: true },
    }),
    db.thread.findMany({
      where: { id: { in: ids }, passage: inside },
      select: { id: true, passage: { select: { key: true } } },
    }),
    db.finding.findMany({
      where: { ...inside, id: { in: ids } },
      select: { id: true, passageKey: true },
    }),
    db.receipt.findMany({
      where: { publicationId: { in: ids }, publication: { interviewId } },
      select: { id: true, code: true, publicationId: true },
    }),
  ]);
  return {
    people: new Map(people.map(({ id, name }) => [id, name])),
    passages: new Map([
      ...passages.map(({ id, key }) => [id, key] as const),
      ...threads.map(({ id, passage }) => [id, passage.key] as const),
      ...findings.flatMap(({ id, passageKey }) => (passageKey ? [[id, passageKey] as const] : [])),
    ]),
    receipts: new Map(receipts.map(({ publicationId, ...one }) => [publicationId, one])),
  };
}
