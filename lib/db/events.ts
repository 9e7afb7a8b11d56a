import "server-only";
import type { EventVerb } from "@/lib/core/history/event-verb";
import { type ActScope, sha256, type Tx } from "./act";

/** Ids, counts and codes only; a word of the interview in here is a defect. */
export type EventDetail = Record<string, string | number | boolean | null>;

/** Appends one event for an act. The interview's lock must be held, so the chain has no forks. */
export async function appendEvent(
  scope: ActScope,
  verb: EventVerb,
  objectId: string | null,
  detail: EventDetail = {},
): Promise<void> {
  const actor = { id: scope.grant.participantId, name: scope.grant.name };
  await appendChained(scope.tx, {
    interviewId: scope.grant.interviewId,
    verb,
    objectId,
    detail,
    actor,
    now: scope.now,
  });
}

/** The same for what the queue did: no actor, or the participant it acts for. */
export async function appendChained(
  tx: Tx,
  event: {
    interviewId: string;
    verb: EventVerb;
    objectId: string | null;
    detail: EventDetail;
    actor: { id: string; name: string } | null;
    /** When it happened; now by default. */
    now?: Date;
  },
): Promise<void> {
  const last = await lastLine(tx, event.interviewId);
  const seq = (last?.seq ?? 0) + 1;
  const previous = last?.hash ?? "";
  // Never earlier than the line before it, whatever this instance's clock says.
  const happened = (event.now ?? new Date()).getTime();
  const createdAt = new Date(Math.max(happened, last?.createdAt.getTime() ?? 0));
  const { interviewId, verb, objectId, detail, actor } = event;
  const who = { actorId: actor?.id ?? null, actorName: actor?.name ?? null };
  const line = { interviewId, seq, previous, verb, ...who, objectId, detail, createdAt };
  const hash = chainHash(line);
  await tx.event.create({ data: { ...line, hash } });
  known.set(tx, { interviewId, seq, hash, createdAt });
}

/** What of the history's last line the next one needs. */
type LastLine = Pick<ChainedEvent, "interviewId" | "seq" | "createdAt"> & { hash: string };

/** Under the interview's lock nobody else adds a line: within a transaction one look is enough. */
const known = new WeakMap<Tx, LastLine>();

/** The history's last line; null before the first. The interview's lock must be held. */
export async function lastLine(tx: Tx, interviewId: string): Promise<LastLine | null> {
  const before = known.get(tx);
  if (before?.interviewId === interviewId) return before;
  const last = await tx.event.findFirst({
    where: { interviewId },
    orderBy: { seq: "desc" },
    select: { interviewId: true, seq: true, hash: true, createdAt: true },
  });
  if (last) known.set(tx, last);
  return last;
}

/** The history's last line and its hash; null before the first. The interview's lock must be held. */
export async function findHead(
  tx: Tx,
  interviewId: string,
): Promise<{ line: number; head: string } | null> {
  const last = await lastLine(tx, interviewId);
  return last && { line: last.seq, head: last.hash };
}

/**
 * Binds the history to what an act was about without storing it: a hash of few words could be guessed, one
 * salted with the act's random id cannot, as long as nobody knows the id. A purge gives acts new ids, so
 * that afterwards nobody can try words against a seal (SECURITY.md 23).
 */
export function sealOf(actId: string, about: string): string {
  return sha256(`${actId}:${about}`);
}

/** Names an act in the history without giving its id away. */
export function markOf(actId: string): string {
  return sha256(`act ${actId}`);
}

/** What a line of the history is made of, as far as its hash covers it. */
export type ChainedEvent = {
  interviewId: string;
  seq: number;
  /** Hash of the line before; empty for the first. */
  previous: string;
  verb: string;
  actorId: string | null;
  /** The name somebody had then. */
  actorName: string | null;
  objectId: string | null;
  detail: EventDetail;
  createdAt: Date;
};

/** SHA-256 of a line; changing any of it, or an earlier line, changes every later hash. */
export function chainHash(event: ChainedEvent): string {
  return sha256(JSON.stringify(["readback history 2", ...partsOf(event), event.actorName]));
}

/** The same as the first release wrote it, without the name. */
export function firstChainHash(event: ChainedEvent): string {
  return sha256(JSON.stringify(partsOf(event)));
}

function partsOf(event: ChainedEvent): unknown[] {
  const { interviewId, seq, previous, verb, actorId, objectId, detail, createdAt } = event;
  return [interviewId, seq, previous, verb, actorId, objectId, sortKeys(detail), createdAt];
}

/** PostgreSQL's jsonb does not keep key order; the hash must not depend on it. */
function sortKeys(detail: EventDetail): EventDetail {
  return Object.fromEntries(Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1)));
}
