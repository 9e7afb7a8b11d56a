import "server-only";
import { keepSeen } from "@/lib/db/requests";
import type { Grant } from "@/lib/policy/grant";

/** An author looks at the page that shows what was asked: whoever asked may know. No act; nothing changes by it. */
export async function seeRequests(grant: Grant<"request.answer">): Promise<void> {
  await keepSeen(grant);
}
