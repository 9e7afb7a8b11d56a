import "server-only";
import { seal, unseal } from "@/lib/keys/seal";
import type { Grant } from "@/lib/policy/grant";
import type { Operator } from "@/lib/policy/operator";
import { database } from "./client";

const aboutOf = (target: string) => `target ${target}`;

/** Keeps a target's push token, sealed, in place of the one before. */
export async function keepTargetToken(
  operator: Operator,
  target: string,
  token: string,
): Promise<void> {
  if (!operator.made) throw new Error("Only the operator keeps tokens.");
  const sealed = seal(token, aboutOf(target));
  await database().targetToken.upsert({
    where: { target },
    create: { target, sealed },
    update: { sealed, createdAt: new Date() },
  });
}

/** False when there was none. */
export async function dropTargetToken(operator: Operator, target: string): Promise<boolean> {
  if (!operator.made) throw new Error("Only the operator drops tokens.");
  return (await database().targetToken.deleteMany({ where: { target } })).count > 0;
}

/**
 * The push token kept for a target; null when there is none.
 * @throws CannotUnseal
 */
export async function findTargetToken(
  _by: Operator | Grant,
  target: string,
): Promise<string | null> {
  const row = await database().targetToken.findUnique({ where: { target } });
  return row && unseal(row.sealed, aboutOf(target));
}
