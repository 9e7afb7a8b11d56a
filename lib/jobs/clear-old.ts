import { log } from "@/lib/adapters/log/log";
import { clearKeys } from "@/lib/db/clear-keys";
import { clearCounts } from "@/lib/db/limits";
import { clearPersonalTokens } from "@/lib/db/personal-tokens";
import { clearSignInRequests } from "@/lib/db/sign-in-requests";
import { operate } from "@/lib/policy/operator";

/** Takes away what only had to be kept for a while. Running it twice finds nothing to do. */
export async function clearOld(): Promise<void> {
  const operator = operate("job.clear");
  await clearSignInRequests(operator);
  await clearCounts(operator);
  await clearPersonalTokens(operator);
  log("info", "job.cleared", { count: await clearKeys(operator) });
}
