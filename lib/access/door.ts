import "server-only";
import { cache } from "react";
import { findParticipantFacts, type Located } from "@/lib/db/participants";
import { type Grant, permit } from "@/lib/policy/grant";
import type { Permission } from "@/lib/policy/table";
import { visitor } from "./visitor";

const factsOf = cache(async (kind: Located, id: string) => {
  const identity = await visitor();
  return identity ? await findParticipantFacts(identity, kind, id) : null;
});

/**
 * The way to a Grant for a page: who is signed in, what are they in the interview that holds this thing,
 * and does the table allow it now? Null for all of: signed out, no such thing, not a participant,
 * removed, not allowed. Callers answer null with the same 404 (SECURITY.md 3).
 */
export async function enter<P extends Permission>(
  kind: Located,
  id: string,
  permission: P,
): Promise<Grant<P> | null> {
  const facts = await factsOf(kind, id);
  return facts ? permit(facts, permission) : null;
}
