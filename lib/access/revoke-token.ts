import "server-only";
import { z } from "zod";
import { deletePersonalToken } from "@/lib/db/personal-tokens";
import type { Identity } from "@/lib/policy/identity";

/** Ends an access token at once; false when it is none of this person's. */
export async function revokeToken(identity: Identity, id: string): Promise<boolean> {
  return z.uuid().safeParse(id).success && (await deletePersonalToken(identity, id));
}
