import "server-only";
import { normaliseAddress } from "@/lib/core/address";
import { env } from "@/lib/env";
import type { Identity } from "@/lib/policy/identity";
import type { Operator } from "@/lib/policy/operator";
import type { Tx } from "./act";
import { database } from "./client";

/**
 * Whether a normalised address may sign in: somebody known, invited and not removed, or named in
 * READBACK_AUTHORS. Asked when the mail is sent and again when the session opens; never to answer a
 * request for a mail, which looks the same for everybody.
 */
export async function mayListen(email: string, db: Tx = database()): Promise<boolean> {
  if (isNamedAuthor(email)) return true;
  const where = { email };
  if (await db.user.findUnique({ where, select: { id: true } })) return true;
  const invited = { where: { email, removedAt: null }, select: { id: true } };
  return (await db.participant.findFirst(invited)) !== null;
}

/** READBACK_AUTHORS may import interviews from their first sign-in on. */
export function isNamedAuthor(email: string): boolean {
  return env().READBACK_AUTHORS.some((address) => normaliseAddress(address) === email);
}

export type KnownUser = { id: string; locale: string | null };

/** The user with a proved address; made at the first sign-in. */
export async function ensureSignedInUser(tx: Tx, email: string): Promise<KnownUser> {
  const author = isNamedAuthor(email);
  const emailVerified = new Date();
  const first = { where: { email, removedAt: null }, orderBy: { createdAt: "asc" as const } };
  const invited = await tx.participant.findFirst(first);
  const named = invited ? { name: invited.name } : {};
  return await tx.user.upsert({
    where: { email },
    create: { email, emailVerified, author, ...named },
    update: { emailVerified, ...(author ? { author } : {}) },
    select: { id: true, locale: true },
  });
}

/**
 * Makes or changes a user for the operator of this server.
 * @throws when the address is not one. Does not take the author's right away again.
 */
export async function ensureUser(
  operator: Operator,
  given: { email: string; name: string; author: boolean },
): Promise<string> {
  const email = normaliseAddress(given.email);
  if (!operator.made || !email) throw new Error("That is not an e-mail address we can use.");
  const { name, author } = given;
  const { id } = await database().user.upsert({
    where: { email },
    create: { email, name, author },
    update: { name, ...(author ? { author } : {}) },
    select: { id: true },
  });
  return id;
}

/** Changes what a person says about themself. */
export async function changeProfile(
  identity: Identity,
  given: { name: string; locale: string },
): Promise<void> {
  await database().user.update({ where: { id: identity.userId }, data: given });
}
