import "server-only";
import { deleteSession, deleteSessions } from "@/lib/db/sessions";
import { currentIdentity } from "./session";
import { clearSessionCookie } from "./session-cookie";

/** Ends this browser's session. Signing out twice is fine. */
export async function signOut(): Promise<void> {
  const identity = await currentIdentity();
  if (identity) await deleteSession(identity);
  await clearSessionCookie();
}

/** Ends the session on every device, this one included, and all access tokens; false when nobody is signed in. */
export async function signOutEverywhere(): Promise<boolean> {
  const identity = await currentIdentity();
  if (identity) await deleteSessions(identity);
  await clearSessionCookie();
  return identity !== null;
}
