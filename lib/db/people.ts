import "server-only";
import type { GivenRole } from "@/lib/core/people/api";
import type { Grant } from "@/lib/policy/grant";
import type { ActScope, Tx } from "./act";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { revokeInvitations } from "./invitations";
import { lastPushed, listPublications } from "./publications";

const newest = {
  invitations: { orderBy: { createdAt: "desc" }, take: 1 },
} as const satisfies Prisma.ParticipantInclude;

/** Somebody of an interview with their newest invitation, removed or not. */
export type PersonRow = Prisma.ParticipantGetPayload<{ include: typeof newest }>;

/** Everybody who is or was in the grant's interview, in the order they came. */
export async function listPeople(grant: Grant, tx?: Tx): Promise<PersonRow[]> {
  return await (tx ?? database()).participant.findMany({
    where: { interviewId: grant.interviewId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: newest,
  });
}

/** One of them, or null when the grant's interview has no such person. */
export async function findPerson(grant: Grant, id: string, tx?: Tx): Promise<PersonRow | null> {
  const where = { id, interviewId: grant.interviewId };
  return await (tx ?? database()).participant.findFirst({ where, include: newest });
}

/**
 * Who signed the words that are in the blog now. They stay what they are while it is live: only with
 * access can they ask for a change or for taking it down.
 */
export async function listLiveSigners(grant: Grant, tx?: Tx): Promise<Set<string>> {
  const live = lastPushed(await listPublications(grant, tx));
  if (!live || live.takesDown) return new Set();
  const rows = await (tx ?? database()).signoff.findMany({
    where: { interviewId: grant.interviewId, manifest: live.manifest },
    select: { participantId: true },
  });
  return new Set(rows.map(({ participantId }) => participantId));
}

/** Whom the grant's holder invited last; who else invites somebody anew answers for them from then on. */
export async function listInvitedBy(grant: Grant, tx?: Tx): Promise<Set<string>> {
  const rows = await (tx ?? database()).event.findMany({
    where: { interviewId: grant.interviewId, verb: "participant.invited" },
    orderBy: { seq: "asc" },
    select: { objectId: true, actorId: true },
  });
  const by = new Map(rows.map(({ objectId, actorId }) => [objectId ?? "", actorId]));
  return new Set([...by].flatMap(([id, actor]) => (actor === grant.participantId ? [id] : [])));
}

/** Whether the grant's holder may end or renew somebody's access: the author anybody's, others their readers'. */
export async function mayTend(
  grant: Grant<"people.change" | "reader.invite">,
  { id, role }: Pick<PersonRow, "id" | "role">,
  tx?: Tx,
): Promise<boolean> {
  if (grant.also("people.change")) return true;
  return role === "reader" && (await listInvitedBy(grant, tx)).has(id);
}

/** Gives somebody another role. What they may do follows from the next request on. */
export async function changeRoleOf(scope: ActScope, id: string, role: GivenRole): Promise<void> {
  await scope.tx.participant.update({ where: { id }, data: { role } });
}

/** Ends somebody's access and every invitation of theirs. The row stays for the history. */
export async function endAccess(scope: ActScope, id: string): Promise<void> {
  await scope.tx.participant.update({ where: { id }, data: { removedAt: scope.now } });
  await revokeInvitations(scope.tx, id);
}
