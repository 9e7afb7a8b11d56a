import type { JobHelpers, Task } from "graphile-worker";
import { codeOf, log } from "@/lib/adapters/log/log";
import { type StoredMail, unsealMail } from "@/lib/db/mail-secrets";
import { deliverMail } from "./deliver-mail";

/** Sends one queued mail; a server that does not take it is asked again later. */
export const sendMailTask: Task = async (payload, helpers) => {
  const { mail } = payload as { mail: StoredMail };
  const { id, created_at: made } = helpers.job;
  try {
    const sent = await deliverMail(unsealMail(mail), `${id} of ${made.getTime()}`);
    log("info", sent ? "mail.sent" : "mail.dropped", { id });
  } catch (error) {
    giveUpOrRetry(error, helpers);
  }
};

/** A job may hold a token; after the last try its row must go like that of a mail that was sent. */
function giveUpOrRetry(error: unknown, { job }: JobHelpers): void {
  const last = job.attempts >= job.max_attempts;
  log(last ? "error" : "warn", last ? "mail.lost" : "mail.delayed", {
    id: job.id,
    code: codeOf(error),
    count: job.attempts,
  });
  if (!last) throw new Error("The mail was not accepted; it is tried again.");
}
