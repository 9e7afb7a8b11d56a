import "server-only";
import type { Identity, PersonFacts } from "@/lib/policy/identity";
import type { Tx } from "./act";
import { database } from "./client";
import { inTransaction } from "./in-transaction";
import { deletePersonalTokens, type Holder } from "./personal-tokens";
import { hashSecret, newToken } from "./secrets";

const HOUR = 3_600_000;

/** SECURITY.md 13, in milliseconds: how long a session lives without use, and at most. */
export const IDLE = 14 * 24 * HOUR;
export const ABSOLUTE = 30 * 24 * HOUR;

/** Opens a session; the token goes into the cookie and exists nowhere else. */
export async function createSession(tx: Tx, userId: string): Promise<string> {
  const token = newToken();
  const expires = new Date(Date.now() + IDLE);
  await tx.session.deleteMany({ where: { userId, expires: { lt: new Date() } } });
  await tx.session.create({ data: { sessionToken: hashSecret(token), userId, expires } });
  return token;
}

/**
 * Who holds this token; null when it is unknown, idle for 14 days or 30 days old. Use moves the idle
 * limit, written at most once an hour.
 */
export async function findSession(token: string): Promise<PersonFacts | null> {
  const sessionToken = hashSecret(token);
  const row = await database().session.findUnique({
    where: { sessionToken },
    include: { user: true },
  });
  const now = Date.now();
  if (!row || row.expires.getTime() <= now) return null;
  const end = row.createdAt.getTime() + ABSOLUTE;
  if (end <= now) return null;
  const expires = new Date(Math.min(now + IDLE, end));
  if (expires.getTime() - row.expires.getTime() > HOUR) {
    await database().session.updateMany({ where: { id: row.id }, data: { expires } });
  }
  const { id: userId, email, name, author } = row.user;
  return { userId, email, name, author, sessionId: row.id };
}

/** Ends one session. */
export async function deleteSession(identity: Identity): Promise<void> {
  if (identity.sessionId === null) return;
  await database().session.deleteMany({ where: { id: identity.sessionId } });
}

/** Ends the session of a cookie that is being replaced. */
export async function deleteSessionOf(tx: Tx, token: string): Promise<void> {
  await tx.session.deleteMany({ where: { sessionToken: hashSecret(token) } });
}

/** Ends every session of a person, on every device, and their access tokens with them. */
export async function deleteSessions(holder: Holder): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.session.deleteMany({ where: { userId: holder.userId } });
    await deletePersonalTokens(holder, tx);
  });
}

/** How many devices a person is signed in on. */
export async function countSessions(identity: Identity): Promise<number> {
  const alive = {
    userId: identity.userId,
    expires: { gt: new Date() },
    createdAt: { gt: new Date(Date.now() - ABSOLUTE) },
  };
  return await database().session.count({ where: alive });
}
