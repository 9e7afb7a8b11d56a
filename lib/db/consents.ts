import "server-only";
import type { ConsentPolicy } from "@/lib/core/translation/consent";
import type { ActScope } from "./act";
import { appendEvent } from "./events";

/** What who acts says about a translation as a whole; false when the interview has no such translation. */
export async function appendConsent(
  scope: ActScope,
  transcriptId: string,
  policy: ConsentPolicy,
): Promise<boolean> {
  const { tx, grant, actId, now: createdAt } = scope;
  const { interviewId, participantId } = grant;
  const where = { id: transcriptId, interviewId, original: false };
  const transcript = await tx.transcript.findFirst({ where, select: { language: true } });
  if (!transcript) return false;
  await tx.consent.create({ data: { participantId, transcriptId, policy, actId, createdAt } });
  await appendEvent(scope, "consent.given", transcriptId, { policy, ...transcript });
  return true;
}
