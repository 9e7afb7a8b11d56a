import "server-only";
import { cache } from "react";
import { findSession } from "@/lib/db/sessions";
import { type Identity, identify } from "@/lib/policy/identity";
import { readSessionCookie } from "./session-cookie";

/** Who sent this request, by its session cookie; null when signed out or expired. */
export const currentIdentity = cache(async (): Promise<Identity | null> => {
  const token = await readSessionCookie();
  const facts = token ? await findSession(token) : null;
  return facts ? identify(facts) : null;
});
