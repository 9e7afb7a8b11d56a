import type { TaskList } from "graphile-worker";
import { pushPublication } from "@/lib/commands/push-publication";
import type { JobPayloads } from "@/lib/db/queue";
import { operate } from "@/lib/policy/operator";
import { sendMailTask } from "./send-mail-task";

/** What the queue can do. Payloads come from lib/db/queue.ts alone, so their type is known. */
export const tasks: TaskList = {
  "send-mail": sendMailTask,
  publish: async (payload) => {
    const { publicationId } = payload as JobPayloads["publish"];
    await pushPublication(operate("job.publish"), publicationId);
  },
};
