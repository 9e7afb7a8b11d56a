import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { findParticipantFacts, keepZone, type Located } from "@/lib/db/participants";
import { asTimeZone, zoneCookie } from "@/lib/i18n/time-zone";
import { type Grant, permit } from "@/lib/policy/grant";
import type { Identity } from "@/lib/policy/identity";
import type { Permission } from "@/lib/policy/table";
import { visitor } from "./visitor";

const factsOf = cache(async (kind: Located, id: string) => {
  const identity = await visitor();
  const facts = identity && (await findParticipantFacts(identity, kind, id));
  if (facts) await learnZone(identity, facts.zone);
  return facts;
});

/** The browser tells its time zone in a cookie (components/ui/own-time.tsx). */
async function learnZone(identity: Identity, known: string | null): Promise<void> {
  const told = (await cookies()).get(zoneCookie)?.value;
  if (!told) return;
  const zone = asTimeZone(told);
  if (zone !== known) await keepZone(identity, zone);
}

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
