import "server-only";
import { type NoticeKind, noticeRules } from "@/lib/core/notice/kind";
import { placeOf } from "@/lib/core/notice/place";
import { type Grant, permit } from "@/lib/policy/grant";
import type { Identity } from "@/lib/policy/identity";
import type { Tx } from "./act";
import { database } from "./client";
import { hasSigned } from "./dates-ahead";
import { findOpen, knownNotices, type NoticeRow } from "./open-notices";

/** A notice that still waits, with who caused it and where it leads. */
export type OpenNotice = {
  id: string;
  kind: NoticeKind;
  byName: string | null;
  at: Date;
  path: string;
};

/** A person's place in one interview, with what waits for them there. */
export type InboxSeat = {
  grant: Grant<"interview.read">;
  /** They gave it, it is in review, and they have not signed what would be published. */
  review: boolean;
  notices: OpenNotice[];
};

/** Longer than anybody looks back; what waits is read from state and does not fall out before it is done. */
const MOST = 500;

/** What waits for whoever is signed in, in every interview they take part in. */
export async function listInbox(identity: Identity): Promise<InboxSeat[]> {
  const db = database();
  const rows = await db.participant.findMany({
    where: { userId: identity.userId, removedAt: null },
    include: {
      interview: {
        select: {
          ...{ stage: true, endedAt: true },
          participants: { select: { id: true, name: true } },
        },
      },
      notices: { orderBy: { createdAt: "desc" }, take: MOST },
    },
    orderBy: { createdAt: "asc" },
  });
  const seats: InboxSeat[] = [];
  for (const { interview, notices, ...facts } of rows) {
    const grant = permit({ ...facts, stage: interview.stage }, "interview.read");
    if (!grant) continue;
    const known = knownNotices(notices);
    const open = await findOpen(db, grant, known);
    const waiting = newestOf(known.filter(({ id }) => open.has(id)));
    const names = new Map(interview.participants.map(({ id, name }) => [id, name]));
    const paths = await pathsOf(db, grant, waiting);
    seats.push({
      grant,
      review: isReviewer(grant) && !interview.endedAt && !(await hasSigned(db, grant)),
      notices: waiting.map(({ id, kind, byId, createdAt: at }) => ({
        ...{ id, kind, at, byName: (byId && names.get(byId)) ?? null },
        path: paths.get(id) ?? `/interviews/${grant.interviewId}`,
      })),
    });
  }
  return seats;
}

function isReviewer({ role, stage }: Grant): boolean {
  return role === "interviewee" && stage === "in_review";
}

/** Of several notices of one kind about one thing, the newest; of news of one kind, the newest of all. */
function newestOf(rows: NoticeRow[]): NoticeRow[] {
  const seen = new Set<string>();
  return rows.filter(({ kind, objectId }) => {
    const key = noticeRules[kind].waits ? `${kind} ${objectId}` : kind;
    return !seen.has(key) && seen.add(key);
  });
}

/** The page of each, and for a conversation or suggestion its passage there. */
async function pathsOf(
  tx: Tx,
  { interviewId }: Grant,
  rows: NoticeRow[],
): Promise<Map<string, string>> {
  const about = (name: "thread" | "suggestion") =>
    rows.filter(({ kind }) => noticeRules[kind].about === name).map(({ objectId }) => objectId);
  const transcript = { select: { original: true, language: true } };
  const select = { id: true, passage: { select: { id: true, transcript } } };
  const found = [
    ...(await tx.thread.findMany({ where: { id: { in: about("thread") } }, select })),
    ...(await tx.suggestion.findMany({ where: { id: { in: about("suggestion") } }, select })),
  ];
  const passages = new Map(found.map(({ id, passage }) => [id, passage]));
  return new Map(
    rows.map(({ id, kind, objectId }) => {
      const page = `/interviews/${interviewId}${placeOf(kind, objectId)}`;
      const passage = passages.get(objectId);
      if (!passage) return [id, page];
      const { original, language } = passage.transcript;
      return [id, `${page}${original ? "" : `?in=${language}`}#${passage.id}`];
    }),
  );
}

/**
 * Keeps that somebody saw these of their notices, and with news the earlier ones of its kind, which it stands for.
 * Other people's and unknown ids are passed over.
 */
export async function markSeen(identity: Identity, ids: string[]): Promise<void> {
  const participant = { userId: identity.userId, removedAt: null };
  const rows = await database().notice.findMany({ where: { id: { in: ids }, participant } });
  for (const { id, participantId, kind, createdAt } of knownNotices(rows)) {
    const earlier = { participantId, kind, createdAt: { lte: createdAt } };
    await database().notice.updateMany({
      where: { seenAt: null, ...(noticeRules[kind].waits ? { id } : earlier) },
      data: { seenAt: new Date() },
    });
  }
}
