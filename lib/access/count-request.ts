import "server-only";
import { countAgainst } from "@/lib/db/limits";
import type { Identity } from "@/lib/policy/identity";
import { networkOf } from "./network";

/** Counts a request of a person, or of a network where nobody is signed in. @returns seconds to wait. */
export async function countRequest(identity: Identity | null): Promise<number> {
  if (identity) return await countAgainst("requests-by-person", identity.userId);
  return await countAgainst("requests-from-network", await networkOf());
}
