import "server-only";
import type { DeclineView } from "@/lib/core/people/decline";
import { listDeclines } from "@/lib/db/declines";
import type { Grant } from "@/lib/policy/grant";

/** What the page shows on which somebody says no: what they said before, and nothing of the interview. */
export async function readDeclinePage(
  grant: Grant<"review.decline">,
): Promise<{ interviewId: string; role: Grant["role"]; decline: DeclineView | null }> {
  const { interviewId, role, participantId } = grant;
  return { interviewId, role, decline: (await listDeclines(grant)).get(participantId) ?? null };
}
