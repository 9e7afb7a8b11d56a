import "server-only";
import type { TokenView } from "@/lib/core/account/token-view";
import { countSessions } from "@/lib/db/sessions";
import type { Identity } from "@/lib/policy/identity";
import { listTokens } from "./list-tokens";

/** What the account page shows beyond the identity itself: on how many devices one is signed in, and tokens. */
export async function readAccountPage(
  identity: Identity,
): Promise<{ sessions: number; tokens: TokenView[] }> {
  return { sessions: await countSessions(identity), tokens: await listTokens(identity) };
}
