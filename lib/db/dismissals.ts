import "server-only";
import type { ActScope } from "./act";
import { appendEvent } from "./events";
import type { TranscriptRows } from "./review";

/** A participant's word that what was pointed out is right so; those that were taken back are not among them. */
export type DismissalRow = TranscriptRows["dismissals"][number];

/** What somebody can call right, with the events that tell of it. */
const told = {
  difference: { dismissed: "difference.dismissed", reopened: "difference.reopened" },
  effect: { dismissed: "effect.dismissed", reopened: "effect.reopened" },
  voice: { dismissed: "voice.confirmed", reopened: "voice.doubted" },
} as const;

export type DismissalKind = keyof typeof told;

/** Keeps, in the name of who acts, that something that was pointed out is right so, and why. */
export async function createDismissal(
  scope: ActScope,
  transcriptId: string,
  { kind, mark, note }: { kind: DismissalKind; mark: string; note: string },
): Promise<string> {
  const { tx, grant, now: createdAt } = scope;
  const { participantId } = grant;
  const data = { transcriptId, participantId, kind, mark, note, createdAt };
  const { id } = await tx.dismissal.create({ data });
  await appendEvent(scope, told[kind].dismissed, transcriptId);
  return id;
}

/** Ends a dismissal of the grant's interview; null when it ended before. Its words are kept. */
export async function endDismissal(
  scope: ActScope,
  where: { transcriptId: string; id: string },
): Promise<DismissalRow | null> {
  const { interviewId } = scope.grant;
  const open = { ...where, endedAt: null, transcript: { interviewId } };
  const row = await scope.tx.dismissal.findFirst({ where: open });
  if (!row) return null;
  await scope.tx.dismissal.update({ where: { id: row.id }, data: { endedAt: scope.now } });
  await appendEvent(scope, told[row.kind as DismissalKind].reopened, where.transcriptId);
  return row;
}
