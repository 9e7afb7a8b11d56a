import "server-only";
import type { ParticipantFacts } from "@/lib/policy/grant";
import type { Identity } from "@/lib/policy/identity";
import { database } from "./client";

/** Things that belong to exactly one interview and are addressed by their own id. */
export type Located =
  | "interview"
  | "transcript"
  | "passage"
  | "redaction"
  | "suggestion"
  | "thread"
  | "participant"
  | "finding"
  | "publication"
  | "receipt"
  | "request";

/** What the door asks: who is this person in the interview that holds this thing? Null: nobody. */
export async function findParticipantFacts(
  identity: Identity,
  kind: Located,
  id: string,
): Promise<(ParticipantFacts & { zone: string | null }) | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const interviewId = await locate(kind, id);
  if (!interviewId) return null;
  const row = await database().participant.findFirst({
    where: { interviewId, userId: identity.userId, removedAt: null },
    include: { interview: { select: { stage: true } } },
  });
  if (!row) return null;
  const { interview, role, name, userId, removedAt, zone } = row;
  return { id: row.id, interviewId, userId, role, name, removedAt, stage: interview.stage, zone };
}

async function locate(kind: Located, id: string): Promise<string | null> {
  const db = database();
  const where = { id };
  const passage = { select: { transcript: { select: { interviewId: true } } } };
  switch (kind) {
    case "interview":
      return (await db.interview.findUnique({ where, select: { id: true } }))?.id ?? null;
    case "transcript":
      return (
        (await db.transcript.findUnique({ where, select: { interviewId: true } }))?.interviewId ??
        null
      );
    case "passage":
      return (await db.passage.findUnique({ where, ...passage }))?.transcript.interviewId ?? null;
    case "redaction":
      return (
        (await db.redaction.findUnique({ where, select: { passage } }))?.passage.transcript
          .interviewId ?? null
      );
    case "suggestion":
      return (
        (await db.suggestion.findUnique({ where, select: { passage } }))?.passage.transcript
          .interviewId ?? null
      );
    case "thread":
      return (
        (await db.thread.findUnique({ where, select: { passage } }))?.passage.transcript
          .interviewId ?? null
      );
    case "finding":
      return (await db.finding.findUnique({ where, ...passage }))?.transcript.interviewId ?? null;
    case "participant":
      return (await db.participant.findUnique({ where }))?.interviewId ?? null;
    case "publication":
      return (
        (await db.publication.findUnique({ where, select: { interviewId: true } }))?.interviewId ??
        null
      );
    case "receipt":
      return (
        (
          await db.receipt.findUnique({
            where,
            select: { publication: { select: { interviewId: true } } },
          })
        )?.publication.interviewId ?? null
      );
    case "request":
      return (
        (await db.changeRequest.findUnique({ where, select: { interviewId: true } }))
          ?.interviewId ?? null
      );
  }
}

/** Keeps the time zone in which a person was seen last, for all their interviews: no mail comes at night there. */
export async function keepZone(identity: Identity, zone: string): Promise<void> {
  const where = { userId: identity.userId, OR: [{ zone: null }, { zone: { not: zone } }] };
  await database().participant.updateMany({ where, data: { zone } });
}
