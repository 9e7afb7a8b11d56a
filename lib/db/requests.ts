import "server-only";
import type { Grant } from "@/lib/policy/grant";
import type { ActScope, Tx } from "./act";
import { database } from "./client";
import { appendEvent } from "./events";
import type { PublicationState, RequestKind } from "./generated/enums";
import { notice } from "./notices";

/** What an interviewee asked for after publication, in their own words, and how far it is. */
export type RequestRow = {
  id: string;
  kind: RequestKind;
  body: string;
  byId: string;
  byName: string;
  at: Date;
  /** When an author first saw it. */
  seenAt: Date | null;
  /** The publication that carries it out. */
  answer: { state: PublicationState; at: Date; finishedAt: Date | null } | null;
  doneAt: Date | null;
  /** When a look at the blog found nothing there any more. */
  goneAt: Date | null;
  /** Codes of places where copies may remain that somebody looked after. */
  copies: string[];
};

/** Requests of the grant's interview that nobody took back, newest first. */
export async function listRequests(grant: Grant, tx?: Tx): Promise<RequestRow[]> {
  const db = tx ?? database();
  const rows = await db.changeRequest.findMany({
    where: { interviewId: grant.interviewId, undoneAt: null },
    orderBy: { createdAt: "desc" },
    include: { participant: { select: { name: true } } },
  });
  const answers = await db.publication.findMany({
    where: { id: { in: rows.flatMap(({ publicationId }) => publicationId ?? []) } },
    select: { id: true, state: true, createdAt: true, finishedAt: true },
  });
  const answerOf = new Map(
    answers.map(({ id, state, createdAt: at, finishedAt }) => [id, { state, at, finishedAt }]),
  );
  return rows.map(({ participantId, participant, createdAt, publicationId, ...row }) => ({
    ...{ id: row.id, kind: row.kind, body: row.body, copies: row.copies },
    ...{ seenAt: row.seenAt, doneAt: row.doneAt, goneAt: row.goneAt },
    byId: participantId,
    byName: participant.name,
    at: createdAt,
    answer: (publicationId && answerOf.get(publicationId)) || null,
  }));
}

/** Appends what whoever acts asks for and tells the authors; its id. */
export async function appendRequest(
  scope: ActScope,
  asked: { kind: RequestKind; body: string },
): Promise<string> {
  const { interviewId, participantId } = scope.grant;
  const { id } = await scope.tx.changeRequest.create({
    data: { interviewId, participantId, createdAt: scope.now, ...asked },
  });
  await appendEvent(scope, "request.made", id, { kind: asked.kind });
  await notice(scope, "requested", "author", id);
  return id;
}

/** Takes a request back; its row stays for the history. */
export async function endRequest(scope: ActScope, id: string): Promise<void> {
  await scope.tx.changeRequest.update({ where: { id }, data: { undoneAt: scope.now } });
  await appendEvent(scope, "request.undone", id);
}

/** Names the publication that carries out every open request of a kind. */
export async function answerRequests(
  scope: ActScope,
  kind: RequestKind,
  publicationId: string,
): Promise<void> {
  const { interviewId } = scope.grant;
  await scope.tx.changeRequest.updateMany({
    where: { interviewId, kind, doneAt: null, undoneAt: null },
    data: { publicationId },
  });
}

/** Keeps that an author has seen what is open, and lets whoever asked know. Once for each request. */
export async function keepSeen(grant: Grant<"request.answer">): Promise<void> {
  const { interviewId } = grant;
  const unseen = { interviewId, seenAt: null, undoneAt: null, doneAt: null };
  if ((await database().changeRequest.count({ where: unseen })) === 0) return;
  await database().$transaction(async (tx) => {
    const now = new Date();
    const rows = await tx.changeRequest.findMany({ where: unseen });
    for (const { id, participantId } of rows) {
      const { count } = await tx.changeRequest.updateMany({
        where: { id, ...unseen },
        data: { seenAt: now },
      });
      if (count > 0) await notice({ tx, now, grant }, "request-seen", [participantId], id);
    }
  });
}

/** A look at the blog found nothing at the paths of this take-down. */
export async function settleGone(publicationId: string): Promise<void> {
  await database().changeRequest.updateMany({
    where: { publicationId, kind: "take_down", goneAt: null, undoneAt: null },
    data: { goneAt: new Date() },
  });
}

/** Ticks a place where copies may remain, or takes the tick away. */
export async function tickCopy(
  { tx }: ActScope,
  id: string,
  { place, done }: { place: string; done: boolean },
): Promise<void> {
  const { copies } = await tx.changeRequest.findUniqueOrThrow({ where: { id } });
  const others = copies.filter((one) => one !== place);
  await tx.changeRequest.update({
    where: { id },
    data: { copies: done ? [...others, place].sort() : others },
  });
}
