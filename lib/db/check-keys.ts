import "server-only";
import { sealingKey } from "@/lib/keys/key-ring";
import { keyOf, unseal } from "@/lib/keys/seal";
import type { Operator } from "@/lib/policy/operator";
import { listSealed } from "./sealed";

/**
 * Refuses to go on when a key that the database's secrets need is missing or another one (SECURITY.md
 * 21); otherwise makes the first key if there is none.
 * @throws CannotUnseal, or a sentence about the key file
 */
export async function checkKeys(operator: Operator): Promise<void> {
  const one = new Map((await listSealed(operator)).map((each) => [keyOf(each.sealed), each]));
  for (const { sealed, about } of one.values()) unseal(sealed, about);
  sealingKey();
}
