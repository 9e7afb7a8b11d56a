import "server-only";
import type { Tx } from "./act";
import { sealMail } from "./mail-secrets";

/** Work that waits in the outbox. Payloads hold ids only (SECURITY.md 9). */
export type JobPayloads = {
  "send-mail": { mail: MailJob };
  /** Looks what of a person's notices has to be mailed now. */
  tell: { participantId: string };
  publish: { publicationId: string };
  "look-at-blog": { target: string };
  vacuum: Record<string, never>;
};

/**
 * A mail to send, as ids and codes; the words come from templates when it is sent.
 * `token` and `code` exist nowhere else and are sealed in the row, which is deleted once it was sent.
 */
export type MailJob =
  | { kind: "sign-in"; requestId: string; token: string; code: string; locale: string }
  | { kind: "invitation"; invitationId: string; token: string }
  | { kind: "notice"; noticeId: string }
  /** What came beside the first thing, over the interviews of these participants, who are one person. */
  | { kind: "digest"; to: string[]; count: number }
  | EarlierMail;

/** Mails that the release before queued; what they say is a notice now. */
export type EarlierMail =
  | { kind: "signed"; signoffId: string; to: string }
  | { kind: "suggested" | "talk"; interviewId: string; to: string }
  | { kind: "receipt"; receiptId: string; to: string }
  | { kind: "drifted"; driftId: string; to: string }
  | { kind: "stopped"; publicationId: string; to: string }
  | { kind: "requested"; requestId: string; to: string };

/**
 * Puts a job into graphile-worker's queue inside the caller's transaction: it exists only after commit.
 * @param line jobs of one line run one after the other, over all instances; others as they come.
 */
export async function enqueue<Task extends keyof JobPayloads>(
  tx: Tx,
  task: Task,
  payload: JobPayloads[Task],
  line: string | null = null,
): Promise<void> {
  const stored = "mail" in payload ? { mail: sealMail(payload.mail) } : payload;
  const json = JSON.stringify(stored);
  await tx.$queryRaw`SELECT 1 FROM graphile_worker.add_job(
    ${task}::text, ${json}::json, queue_name := ${line}::text, max_attempts := 10)`;
}
