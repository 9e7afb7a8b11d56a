import "server-only";
import type { ActScope } from "./act";
import { appendEvent } from "./events";
import { notice } from "./notices";
import { reopenReview } from "./passages";

/**
 * Ends an interview unpublished and tells the interviewees; false when it ended before. Every signature ends with
 * it: opened again, it is asked of everybody anew.
 */
export async function endUnpublished(scope: ActScope): Promise<boolean> {
  const { tx, now, grant } = scope;
  const { interviewId } = grant;
  const { count } = await tx.interview.updateMany({
    where: { id: interviewId, endedAt: null },
    data: { endedAt: now },
  });
  if (count === 0) return false;
  await tx.signoff.updateMany({
    where: { interviewId, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  await reopenReview(scope);
  await appendEvent(scope, "publication.refused", interviewId);
  await notice(scope, "not-published", "interviewees", interviewId);
  return true;
}

/** Opens it again, with nobody's signature, and tells the interviewees; false when it had not ended. */
export async function openAgain(scope: ActScope): Promise<boolean> {
  const { tx, grant } = scope;
  const { interviewId } = grant;
  const { count } = await tx.interview.updateMany({
    where: { id: interviewId, endedAt: { not: null } },
    data: { endedAt: null },
  });
  if (count === 0) return false;
  await appendEvent(scope, "publication.reopened", interviewId);
  await notice(scope, "opened-again", "interviewees", interviewId);
  return true;
}
