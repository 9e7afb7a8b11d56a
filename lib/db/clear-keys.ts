import "server-only";
import type { Operator } from "@/lib/policy/operator";
import { database } from "./client";

/** How long a repeated request is recognised by its idempotency key (SECURITY.md 5), in milliseconds. */
const KEPT = 7 * 24 * 3_600_000;

/**
 * Forgets the idempotency keys of acts that are older, and the hashes of what came with them. The act itself
 * stays under its own id: it can be undone, and its answer is part of nothing else.
 * @returns how many keys were forgotten.
 */
export async function clearKeys(operator: Operator): Promise<number> {
  if (!operator.made) throw new Error("Only the operator clears keys.");
  const before = new Date(Date.now() - KEPT);
  return await database().$executeRaw`
    UPDATE "Act" SET "key" = "id"::text, "bodyHash" = ''
    WHERE "createdAt" < ${before} AND "key" <> "id"::text`;
}
