import "server-only";
import { isNoticeKind, type NoticeKind } from "@/lib/core/notice/kind";
import type { Grant } from "@/lib/policy/grant";
import type { Role } from "@/lib/policy/table";
import type { Tx } from "./act";
import { stillPassed } from "./dates-ahead";
import type { Notice } from "./generated/client";
import { loadTranscriptsOf } from "./review";
import { findRulesNow } from "./rules";
import { seenBy } from "./seen-threads";
import { visibleToReaders } from "./visible-to-readers";

/** A notice as its row says it, of a kind that this release knows. */
export type NoticeRow = Notice & { kind: NoticeKind; objectId: string };

/** The rows that this release can tell; one of a newer release waits for it. */
export function knownNotices(rows: Notice[]): NoticeRow[] {
  return rows.filter((row): row is NoticeRow => isNoticeKind(row.kind) && row.objectId !== null);
}

/** Which of these still wait for the grant's holder. */
type Finder = (tx: Tx, grant: Grant, rows: NoticeRow[]) => Promise<NoticeRow[]>;

/**
 * What of a person's notices still waits for them, by id: read from what each is about, so that what is done
 * anywhere is done here. Where nothing tells, and for news, until they said that they saw it.
 */
export async function findOpen(tx: Tx, grant: Grant, rows: NoticeRow[]): Promise<Set<string>> {
  const open: NoticeRow[] = [];
  for (const [find, kinds] of finders) {
    const some = rows.filter(({ kind }) => (kinds as readonly NoticeKind[]).includes(kind));
    if (some.length > 0) open.push(...(await find(tx, grant, some)));
  }
  const told = new Set<NoticeKind>(finders.flatMap(([, kinds]) => kinds));
  const rest = rows.filter(({ kind, seenAt }) => !told.has(kind) && seenAt === null);
  return new Set([...open, ...rest].map(({ id }) => id));
}

const finders: [Finder, NoticeKind[]][] = [
  [openReviews, ["invited"]],
  [openSuggestions, ["suggested"]],
  [openThreads, ["talk", "asked", "mentioned", "answered"]],
  [openSignatures, ["signed"]],
  [openStops, ["stopped"]],
  [openRequests, ["requested"]],
  [openDrifts, ["drifted"]],
  [openDeclines, ["declined"]],
  [openRules, ["rules"]],
  [openDates, ["deadline-passed"]],
  [openNear, ["deadline-near"]],
  [openNotes, ["note-asked"]],
];

/** What waits, and goes when it was seen, too. */
const seenEnds: NoticeKind[] = ["stopped", "declined", "deadline-near", "note-asked"];

/** Whether notices of a kind go once they were seen, as far as nothing else ends them. */
export function endsBySight(kind: NoticeKind): boolean {
  const told = finders.some(([, kinds]) => kinds.includes(kind));
  return !told || kind === "mentioned" || kind === "answered" || seenEnds.includes(kind);
}

const idsOf = (rows: NoticeRow[]) => rows.map(({ objectId }) => objectId);

/** Keeps the rows whose object was found. */
function only(rows: NoticeRow[], found: { id: string }[]): NoticeRow[] {
  const ids = new Set(found.map(({ id }) => id));
  return rows.filter(({ objectId }) => ids.has(objectId));
}

/** An interviewee's review lasts until they sign, a reader's until they came. */
async function openReviews(tx: Tx, grant: Grant, rows: NoticeRow[]): Promise<NoticeRow[]> {
  const { stage, role, participantId } = grant;
  if (stage !== "in_review") return [];
  if (role !== "interviewee") return rows.filter(({ seenAt }) => seenAt === null);
  const where = { participantId, withdrawnAt: null };
  return (await tx.signoff.findFirst({ where, select: { id: true } })) ? [] : rows;
}

/** A proposal for a passage that is out asks for nothing. */
async function openSuggestions(tx: Tx, _: Grant, rows: NoticeRow[]): Promise<NoticeRow[]> {
  const passage = { droppedAt: null, redactions: { none: { undoneAt: null, start: null } } };
  const where = { id: { in: idsOf(rows) }, state: "open" as const, passage };
  return only(rows, await tx.suggestion.findMany({ where, select: { id: true } }));
}

const authors: readonly Role[] = ["author", "coauthor"];

/** Until it is settled, or the reader's side wrote after they were told; readers, as far as they see it. */
async function openThreads(tx: Tx, grant: Grant, rows: NoticeRow[]): Promise<NoticeRow[]> {
  const { interviewId, participantId, role } = grant;
  const threads = await tx.thread.findMany({
    where: {
      ...{ id: { in: idsOf(rows) }, resolvedAt: null, passage: { transcript: { interviewId } } },
      // Its maker may have taken it back to themselves since.
      ...seenBy(grant),
    },
    select: {
      id: true,
      passageId: true,
      comments: { select: { createdAt: true, participant: { select: { id: true, role: true } } } },
    },
  });
  const own = (writer: { id: string; role: Role }) =>
    writer.id === participantId || (authors.includes(role) && authors.includes(writer.role));
  const seen = role === "reader" ? await threadsOfReaders(tx, grant, threads) : null;
  return rows.filter(({ kind, objectId, createdAt, seenAt }) => {
    const thread = threads.find(({ id }) => id === objectId);
    if (!thread || (seen && !seen.has(thread.id))) return false;
    if (seenAt !== null && (kind === "mentioned" || kind === "answered")) return false;
    return !thread.comments.some((one) => one.createdAt > createdAt && own(one.participant));
  });
}

async function threadsOfReaders(
  tx: Tx,
  grant: Grant,
  threads: { passageId: string }[],
): Promise<Set<string>> {
  const passages = threads.map(({ passageId }) => passageId);
  const seen = (await loadTranscriptsOf(grant, passages, tx)).flatMap((rows) => [
    ...visibleToReaders(rows).values(),
  ]);
  return new Set(seen.flatMap((one) => one.threads.map(({ id }) => id)));
}

/** A signature asks for publishing while everybody's hold. */
async function openSignatures(tx: Tx, { stage }: Grant, rows: NoticeRow[]): Promise<NoticeRow[]> {
  if (stage !== "signed_off") return [];
  const where = { id: { in: idsOf(rows) }, withdrawnAt: null };
  return only(rows, await tx.signoff.findMany({ where, select: { id: true } }));
}

/** One that stopped, until it is tried again or was seen. */
async function openStops(tx: Tx, grant: Grant, rows: NoticeRow[]): Promise<NoticeRow[]> {
  const newest = await tx.publication.findFirst({
    where: { interviewId: grant.interviewId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return only(rows, newest ? [newest] : []).filter(({ seenAt }) => seenAt === null);
}

async function openRequests(tx: Tx, _: Grant, rows: NoticeRow[]): Promise<NoticeRow[]> {
  const where = { id: { in: idsOf(rows) }, doneAt: null, undoneAt: null };
  return only(rows, await tx.changeRequest.findMany({ where, select: { id: true } }));
}

async function openDrifts(tx: Tx, _: Grant, rows: NoticeRow[]): Promise<NoticeRow[]> {
  const where = { id: { in: idsOf(rows) }, endedAt: null };
  return only(rows, await tx.drift.findMany({ where, select: { id: true } }));
}

/** A no waits for the authors until it is taken back, or one of them saw it. */
async function openDeclines(tx: Tx, _: Grant, rows: NoticeRow[]): Promise<NoticeRow[]> {
  const where = { id: { in: idsOf(rows) }, endedAt: null };
  const open = only(rows, await tx.decline.findMany({ where, select: { id: true } }));
  return open.filter(({ seenAt }) => seenAt === null);
}

/** Rules ask until who is asked said yes to exactly that version, or another took its place. */
async function openRules(tx: Tx, grant: Grant, rows: NoticeRow[]): Promise<NoticeRow[]> {
  const now = await findRulesNow(grant, tx);
  const asked = now?.missing.includes(grant.participantId);
  return now && asked ? only(rows, [now]) : [];
}

/** Until the date is moved, or the review is over. */
async function openDates(tx: Tx, grant: Grant, rows: NoticeRow[]): Promise<NoticeRow[]> {
  const open: NoticeRow[] = [];
  for (const row of rows) {
    if (await stillPassed(tx, grant.interviewId, row.createdAt)) open.push(row);
  }
  return open;
}

/** A reminder is news until it was seen, or the review is over. */
async function openNear(_: Tx, { stage }: Grant, rows: NoticeRow[]): Promise<NoticeRow[]> {
  return stage === "in_review" ? rows.filter(({ seenAt }) => seenAt === null) : [];
}

/** A note is asked for until they said yes to it, or saw that it is and leave it. */
async function openNotes(tx: Tx, grant: Grant, rows: NoticeRow[]): Promise<NoticeRow[]> {
  const { noteAgreedAt: agreed, interview } = await tx.participant.findUniqueOrThrow({
    where: { id: grant.participantId },
    select: { noteAgreedAt: true, interview: { select: { noteAskedAt: true } } },
  });
  const asked = interview.noteAskedAt;
  if (!asked || (agreed && agreed >= asked)) return [];
  return rows.filter(({ seenAt }) => seenAt === null);
}
