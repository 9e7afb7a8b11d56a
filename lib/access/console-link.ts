import "server-only";
import { normaliseAddress } from "@/lib/core/address";
import { createConsoleRequest } from "@/lib/db/sign-in-requests";
import { env } from "@/lib/env";
import type { Operator } from "@/lib/policy/operator";

/**
 * A sign-in link for the operator to hand to a person whose user exists: one click in any browser. Lives
 * twelve hours, newest only; works again until then only while READBACK_URL is loopback.
 * @throws when the address is not one.
 */
export async function makeConsoleLink(operator: Operator, email: string): Promise<string> {
  const address = normaliseAddress(email);
  if (!address) throw new Error("That is not an e-mail address we can use.");
  const token = await createConsoleRequest(operator, address);
  return `${env().READBACK_URL}/sign-in/link#${token}`;
}
