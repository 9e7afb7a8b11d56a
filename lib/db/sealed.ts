import "server-only";
import { keyOf, seal, unseal } from "@/lib/keys/seal";
import type { Operator } from "@/lib/policy/operator";
import { database } from "./client";
import { aboutOf, type StoredMail } from "./mail-secrets";
import { aboutReceiptKey } from "./receipt-keys";

/** One sealed secret of the database: where it is, and what it is bound to. */
export type Sealed = {
  in: "target" | "mail" | "receipt";
  id: string;
  sealed: string;
  about: string;
};

type Shut = Extract<StoredMail, { sealed: string }>;

/** Every sealed secret there is: push tokens of targets, keys of receipts, and mails that wait. */
export async function listSealed(_operator: Operator): Promise<Sealed[]> {
  const targets = await database().targetToken.findMany();
  const keys = await database().receiptKey.findMany({ where: { sealed: { not: null } } });
  const mails = await database().$queryRaw<{ id: string; mail: Shut }[]>`
    SELECT "id"::text AS "id", "payload"->'mail' AS "mail" FROM graphile_worker._private_jobs
    WHERE "payload"->'mail'->>'sealed' IS NOT NULL`;
  return [
    ...targets.map(({ target, sealed }) => {
      return { in: "target" as const, id: target, sealed, about: `target ${target}` };
    }),
    ...keys.map(({ key, sealed }) => {
      return { in: "receipt" as const, id: key, sealed: sealed ?? "", about: aboutReceiptKey(key) };
    }),
    ...mails.map(({ id, mail }) => {
      return { in: "mail" as const, id, sealed: mail.sealed, about: aboutOf(mail) };
    }),
  ];
}

/**
 * Seals a secret with the newest key, unless it changed meanwhile or a mail is just being sent.
 * @returns whether it did. @throws CannotUnseal
 */
export async function resealOne(_operator: Operator, one: Sealed): Promise<boolean> {
  const sealed = seal(unseal(one.sealed, one.about), one.about);
  if (one.in === "target") {
    const where = { target: one.id, sealed: one.sealed };
    return (await database().targetToken.updateMany({ where, data: { sealed } })).count > 0;
  }
  if (one.in === "receipt") {
    const where = { key: one.id, sealed: one.sealed };
    return (await database().receiptKey.updateMany({ where, data: { sealed } })).count > 0;
  }
  const changed = await database().$executeRaw`
    UPDATE graphile_worker._private_jobs
    SET "payload" = jsonb_set("payload"::jsonb, '{mail,sealed}', to_jsonb(${sealed}::text))::json
    WHERE "id" = ${one.id}::bigint AND "locked_at" IS NULL
      AND "payload"->'mail'->>'sealed' = ${one.sealed}`;
  return changed > 0;
}

/**
 * Gives up what a lost key had sealed: the tokens have to be given again, the mails asked for again, and
 * receipts are signed with a new key from then on.
 */
export async function dropSealed(operator: Operator, keyId: string): Promise<Sealed[]> {
  const lost = (await listSealed(operator)).filter(({ sealed }) => keyOf(sealed) === keyId);
  for (const one of lost) {
    if (one.in === "target") {
      const where = { target: one.id, sealed: one.sealed };
      await database().targetToken.deleteMany({ where });
    } else if (one.in === "receipt") {
      const where = { key: one.id, sealed: one.sealed };
      await database().receiptKey.updateMany({ where, data: { sealed: null } });
    } else {
      await database().$executeRaw`
        DELETE FROM graphile_worker._private_jobs WHERE "id" = ${one.id}::bigint`;
    }
  }
  return lost;
}
