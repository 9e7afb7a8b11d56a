import "server-only";
import type { Grant } from "@/lib/policy/grant";
import type { ActScope, Tx } from "./act";
import { database } from "./client";
import { countAgainst } from "./limits";
import { hashSecret, newToken } from "./secrets";

/** How long an invitation lives, in milliseconds (SECURITY.md 11). */
const LIFE = 30 * 24 * 3_600_000;

/**
 * Makes the one invitation of a participant that counts: older ones are revoked. The token is returned
 * once and stored as a hash. It signs nobody in: it can only have a code sent to the invited address.
 */
export async function createInvitation(
  tx: Tx,
  participantId: string,
): Promise<{ id: string; token: string }> {
  await revokeInvitations(tx, participantId);
  const token = newToken();
  const expires = new Date(Date.now() + LIFE);
  const data = { participantId, tokenHash: hashSecret(token), expires };
  const { id } = await tx.invitation.create({ data, select: { id: true } });
  return { id, token };
}

/** Ends every invitation of a participant: after removing them, or when a new one is made. */
export async function revokeInvitations(tx: Tx, participantId: string): Promise<void> {
  const where = { participantId, revokedAt: null };
  await tx.invitation.updateMany({ where, data: { revokedAt: new Date() } });
}

/**
 * Counts one invitation against its author, over all their interviews, and a mailed one against its
 * address too: nobody's mailbox is filled in somebody else's name. Part of the act that makes it, so a
 * request that is sent again is counted once.
 * @returns seconds to wait when there were too many; 0 when it may be made.
 */
export async function countInvitation(
  { tx, grant }: ActScope<Grant<"people.change" | "reader.invite">>,
  mailedTo: string | null,
): Promise<number> {
  const where = { id: grant.participantId };
  const row = await tx.participant.findUnique({ where, select: { userId: true } });
  const wait = mailedTo === null ? 0 : await countAgainst("invitations-to-address", mailedTo, tx);
  if (wait > 0) return wait;
  return await countAgainst("invitations-by-author", row?.userId ?? grant.participantId, tx);
}

/** What an invitation stands for. Kept on the server: nothing of it is shown before proof. */
export type InvitationFacts = { email: string; locale: string; interviewId: string };

/** A live invitation by the hash of its token; null when expired, revoked, or its person removed. */
export async function findInvitation(
  tokenHash: string,
  db: Tx = database(),
): Promise<InvitationFacts | null> {
  const row = await db.invitation.findFirst({
    where: {
      tokenHash,
      revokedAt: null,
      expires: { gt: new Date() },
      participant: { removedAt: null },
    },
    select: { participant: { select: { email: true, locale: true, interviewId: true } } },
  });
  return row?.participant ?? null;
}
