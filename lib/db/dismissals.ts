import "server-only";
import type { ActScope } from "./act";
import { appendEvent } from "./events";
import type { TranscriptRows } from "./review";

/** A participant's word that a difference is right so; those that were taken back are not among them. */
export type DismissalRow = TranscriptRows["dismissals"][number];

/** Keeps, in the name of who acts, that a difference is right so, and why. */
export async function createDismissal(
  scope: ActScope,
  transcriptId: string,
  { mark, note }: { mark: string; note: string },
): Promise<string> {
  const { tx, grant, now: createdAt } = scope;
  const { participantId } = grant;
  const data = { transcriptId, participantId, mark, note, createdAt };
  const { id } = await tx.dismissal.create({ data });
  await appendEvent(scope, "difference.dismissed", transcriptId);
  return id;
}

/** Ends a dismissal of the grant's interview; false when it ended before. Its words are kept. */
export async function endDismissal(
  scope: ActScope,
  where: { transcriptId: string; id: string },
): Promise<boolean> {
  const { interviewId } = scope.grant;
  const { count } = await scope.tx.dismissal.updateMany({
    where: { ...where, endedAt: null, transcript: { interviewId } },
    data: { endedAt: scope.now },
  });
  if (count === 1) await appendEvent(scope, "difference.reopened", where.transcriptId);
  return count === 1;
}
