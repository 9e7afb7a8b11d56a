import "server-only";
import { countSessions } from "@/lib/db/sessions";
import type { Identity } from "@/lib/policy/identity";

/** What the account page shows beyond the identity itself: on how many devices one is signed in. */
export async function readAccountPage(identity: Identity): Promise<{ sessions: number }> {
  return { sessions: await countSessions(identity) };
}
