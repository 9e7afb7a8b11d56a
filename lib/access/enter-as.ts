import "server-only";
import { findParticipantFacts, type Located } from "@/lib/db/participants";
import { type Grant, permit } from "@/lib/policy/grant";
import type { Identity } from "@/lib/policy/identity";
import type { Permission } from "@/lib/policy/table";

/**
 * The way to a Grant for an operation: what whoever sent it is in the interview that holds this thing, with
 * the first of the permissions that the table gives them. Null as at the pages' door (`door.ts`).
 */
export async function enterAs<P extends Permission>(
  identity: Identity | null,
  kind: Located,
  id: string,
  permissions: readonly P[],
): Promise<Grant<P> | null> {
  const facts = identity && (await findParticipantFacts(identity, kind, id));
  if (!facts) return null;
  for (const permission of permissions) {
    const grant = permit(facts, permission);
    if (grant) return grant;
  }
  return null;
}
