import "server-only";
import { CannotUnseal, seal, unseal } from "@/lib/keys/seal";
import { newSigningKey } from "@/lib/keys/signing";
import type { Tx } from "./act";
import { database } from "./client";

/** A receipt key is bound to its public half: in another row it does not open. */
export const aboutReceiptKey = (key: string) => `receipt key ${key}`;

/** The key to sign a receipt with: the newest that opens, or a new one when there is none. */
export async function receiptKey(tx: Tx): Promise<{ key: string; secret: string }> {
  const rows = await tx.receiptKey.findMany({
    where: { sealed: { not: null } },
    orderBy: { createdAt: "desc" },
  });
  for (const { key, sealed } of rows) {
    const secret = opened(key, sealed ?? "");
    if (secret !== null) return { key, secret };
  }
  const { key, secret } = newSigningKey();
  await tx.receiptKey.create({ data: { key, sealed: seal(secret, aboutReceiptKey(key)) } });
  return { key, secret };
}

function opened(key: string, sealed: string): string | null {
  try {
    return unseal(sealed, aboutReceiptKey(key));
  } catch (error) {
    // A post has just been published, and its receipt is due: another key signs as well.
    if (error instanceof CannotUnseal) return null;
    throw error;
  }
}

/** The public halves of every key that receipts of this server were signed with, newest first. Public. */
export async function listReceiptKeys(): Promise<{ key: string; since: string }[]> {
  const rows = await database().receiptKey.findMany({
    orderBy: { createdAt: "desc" },
    select: { key: true, createdAt: true },
  });
  return rows.map(({ key, createdAt }) => ({ key, since: createdAt.toISOString() }));
}
