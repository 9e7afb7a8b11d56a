import "server-only";
import { type ActScope, sha256, type Tx } from "./act";

/** What happened, in the past tense (ARCHITECTURE.md, "Names"). */
export type EventVerb =
  | "interview.imported"
  | "participant.invited"
  | "participant.joined"
  | "participant.removed"
  | "participant.changed"
  | "invitation.renewed"
  | "passage.decided"
  | "passage.redacted"
  | "passage.restored"
  | "passage.edited"
  | "suggestion.made"
  | "suggestion.answered"
  | "thread.opened"
  | "thread.answered"
  | "thread.resolved"
  | "thread.reopened"
  | "act.undone"
  | "finding.dismissed"
  | "finding.reopened"
  | "manifest.signed"
  | "signature.withdrawn"
  | "target.chosen"
  | "target.drifted"
  | "target.restored"
  | "publication.asked"
  | "publication.pushed"
  | "publication.stopped"
  | "request.made"
  | "request.answered";

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
  const last = await tx.event.findFirst({
    where: { interviewId: event.interviewId },
    orderBy: { seq: "desc" },
    select: { seq: true, hash: true, createdAt: true },
  });
  const seq = (last?.seq ?? 0) + 1;
  const previous = last?.hash ?? "";
  // Never earlier than the line before it, whatever this instance's clock says.
  const happened = (event.now ?? new Date()).getTime();
  const createdAt = new Date(Math.max(happened, last?.createdAt.getTime() ?? 0));
  const actorId = event.actor?.id ?? null;
  const { interviewId, verb, objectId, detail } = event;
  const chained = { interviewId, seq, previous, verb, actorId, objectId, detail, createdAt };
  const hash = chainHash(chained);
  const actorName = event.actor?.name ?? null;
  await tx.event.create({ data: { ...chained, hash, actorName } });
}

/** What a line of the history is made of, as far as its hash covers it. */
export type ChainedEvent = {
  interviewId: string;
  seq: number;
  /** Hash of the line before; empty for the first. */
  previous: string;
  verb: string;
  actorId: string | null;
  objectId: string | null;
  detail: EventDetail;
  createdAt: Date;
};

/** SHA-256 of a line; changing any of it, or an earlier line, changes every later hash. */
export function chainHash(event: ChainedEvent): string {
  const { interviewId, seq, previous, verb, actorId, objectId, detail, createdAt } = event;
  const parts = [interviewId, seq, previous, verb, actorId, objectId, sortKeys(detail), createdAt];
  return sha256(JSON.stringify(parts));
}

/** PostgreSQL's jsonb does not keep key order; the hash must not depend on it. */
function sortKeys(detail: EventDetail): EventDetail {
  return Object.fromEntries(Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1)));
}
