import "server-only";
import type { FindingRule } from "@/lib/core/post/finding";
import type { ActScope } from "./act";
import type { DismissalRow } from "./dismissals";
import type { ReviewRows } from "./review";

/** Rules of the import that a place of wrong voices is made of. */
export const voiceRules: FindingRule[] = [
  "same-speaker-twice",
  "question-to-oneself",
  "answer-in-other-voice",
];

/** What the import found odd about who speaks in these passages is settled with the place, in the same name. */
export async function confirmFindings(
  { tx, grant, now }: ActScope,
  { transcript }: ReviewRows,
  keys: string[],
): Promise<void> {
  await tx.finding.updateMany({
    where: {
      transcriptId: transcript.id,
      rule: { in: voiceRules },
      passageKey: { in: keys },
      dismissedAt: null,
    },
    data: { dismissedAt: now, dismissedBy: grant.participantId },
  });
}

/** Opens again what was settled with a place. */
export async function doubtFindings(
  { tx }: ActScope,
  { transcriptId, participantId, createdAt }: DismissalRow,
): Promise<void> {
  await tx.finding.updateMany({
    where: {
      transcriptId,
      rule: { in: voiceRules },
      dismissedBy: participantId,
      dismissedAt: createdAt,
    },
    data: { dismissedAt: null, dismissedBy: null },
  });
}
