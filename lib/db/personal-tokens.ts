import "server-only";
import type { Identity, PersonFacts } from "@/lib/policy/identity";
import type { Operator } from "@/lib/policy/operator";
import type { Tx } from "./act";
import { database } from "./client";
import { idOfKey } from "./id-of-key";
import { inTransaction } from "./in-transaction";
import { hashSecret, newToken } from "./secrets";

/** How many access tokens somebody may hold at a time. */
export const MOST_TOKENS = 20;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Whose tokens: whoever is signed in, or somebody for whom the operator of this server acts. */
export type Holder = Identity | { operator: Operator; userId: string };

/** A token as its holder sees it; its secret is told once and kept by nobody. */
export type ListedToken = {
  id: string;
  name: string;
  madeAt: Date;
  usedAt: Date | null;
  expires: Date;
};

/** `token` is the secret; null for a repeated request, which nobody can be told again. */
export type CreatedToken =
  | { outcome: "done"; id: string; token: string | null }
  | { outcome: "key-reused" | "blocked" };

/** Makes a token that works for so many days, once for a key. `blocked`: there are too many already. */
export async function createPersonalToken(
  { userId }: Holder,
  key: string,
  { name, days }: { name: string; days: number },
): Promise<CreatedToken> {
  const id = idOfKey("token", userId, key);
  const token = `rb_${newToken()}`;
  return await inTransaction(async (tx) => {
    // Two at once must not both be the twentieth, nor both be new.
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`;
    const before = await tx.personalToken.findUnique({ where: { id } });
    if (before) {
      const lasts = before.expires.getTime() - before.createdAt.getTime();
      const same = before.name === name && lasts === days * DAY;
      return same ? { outcome: "done", id, token: null } : { outcome: "key-reused" };
    }
    const createdAt = new Date();
    await tx.personalToken.deleteMany({ where: { userId, expires: { lte: createdAt } } });
    const count = await tx.personalToken.count({ where: { userId } });
    if (count >= MOST_TOKENS) return { outcome: "blocked" };
    const expires = new Date(createdAt.getTime() + days * DAY);
    const tokenHash = hashSecret(token);
    await tx.personalToken.create({ data: { id, userId, name, expires, createdAt, tokenHash } });
    return { outcome: "done", id, token };
  });
}

/** The tokens that work, the newest first. */
export async function listPersonalTokens({ userId }: Holder): Promise<ListedToken[]> {
  const rows = await database().personalToken.findMany({
    where: { userId, expires: { gt: new Date() } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ id, name, createdAt: madeAt, usedAt, expires }) => {
    return { id, name, madeAt, usedAt, expires };
  });
}

/** Ends one token at once; false when the holder has no such token. */
export async function deletePersonalToken({ userId }: Holder, id: string): Promise<boolean> {
  const { count } = await database().personalToken.deleteMany({ where: { id, userId } });
  return count === 1;
}

/** Ends all of them. */
export async function deletePersonalTokens({ userId }: Holder, tx: Tx): Promise<void> {
  await tx.personalToken.deleteMany({ where: { userId } });
}

/** Who holds this token; null when it is unknown, revoked or expired. Use is noted once a minute. */
export async function findTokenHolder(token: string): Promise<PersonFacts | null> {
  const row = await database().personalToken.findUnique({
    where: { tokenHash: hashSecret(token) },
    include: { user: true },
  });
  const now = new Date();
  if (!row || row.expires <= now) return null;
  const before = new Date(now.getTime() - MINUTE);
  if (!row.usedAt || row.usedAt < before) {
    const seldom = { OR: [{ usedAt: null }, { usedAt: { lt: before } }] };
    const where = { id: row.id, ...seldom };
    await database().personalToken.updateMany({ where, data: { usedAt: now } });
  }
  const { id: userId, email, name, author } = row.user;
  return { userId, email, name, author, sessionId: null };
}

/** Tokens that ended by themselves leave nothing. */
export async function clearPersonalTokens(operator: Operator): Promise<void> {
  if (!operator.made) throw new Error("Only the operator clears tokens.");
  await database().personalToken.deleteMany({ where: { expires: { lte: new Date() } } });
}
