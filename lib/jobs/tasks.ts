import type { JobHelpers, TaskList } from "graphile-worker";
import { codeOf, log } from "@/lib/adapters/log/log";
import { pushPublication } from "@/lib/commands/push-publication";
import type { JobPayloads } from "@/lib/db/queue";
import { operate } from "@/lib/policy/operator";
import { deliverMail } from "./deliver-mail";

/** What the queue can do. Payloads come from lib/db/queue.ts alone, so their type is known. */
export const tasks: TaskList = {
  "send-mail": async (payload, helpers) => {
    const { mail } = payload as JobPayloads["send-mail"];
    try {
      const sent = await deliverMail(mail);
      log("info", sent ? "mail.sent" : "mail.dropped", { id: helpers.job.id });
    } catch (error) {
      giveUpOrRetry(error, helpers);
    }
  },
  publish: async (payload) => {
    const { publicationId } = payload as JobPayloads["publish"];
    await pushPublication(operate("job.publish"), publicationId);
  },
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
