import { normaliseAddress } from "@/lib/core/address";
import { type ListedUser, listUsers } from "@/lib/db/operator-users";
import type { Operator } from "@/lib/policy/operator";
import { Misused } from "./commands";

/** An address in the one form we keep. @throws Misused when it is none. */
export function addressOf(given: string | undefined): string {
  if (!given) throw new Misused("Name one address.");
  const email = normaliseAddress(given);
  if (!email) throw new Misused("That is not an e-mail address we can use.");
  return email;
}

/** Somebody with this address. @throws a sentence when nobody has it. */
export async function knownUser(
  operator: Operator,
  given: string | undefined,
): Promise<ListedUser> {
  const email = addressOf(given);
  const [user] = await listUsers(operator, email);
  if (!user) {
    throw new Error(`Nobody with the address ${email} is known. "readback user list" shows all.`);
  }
  return user;
}
