import type { TaskList } from "graphile-worker";
import { lookAtBlog, lookAtBlogs } from "@/lib/commands/look-at-blog";
import { pushPublication } from "@/lib/commands/push-publication";
import type { JobPayloads } from "@/lib/db/queue";
import { operate } from "@/lib/policy/operator";
import { clearOld } from "./clear-old";
import { sendMailTask } from "./send-mail-task";

/** What the queue can do. Payloads come from lib/db/queue.ts alone, so their type is known. */
export const tasks: TaskList = {
  "send-mail": sendMailTask,
  publish: async (payload) => {
    const { publicationId } = payload as JobPayloads["publish"];
    await pushPublication(operate("job.publish"), publicationId);
  },
  "clear-old": clearOld,
  "look-at-blogs": async () => await lookAtBlogs(operate("job.look")),
  "look-at-blog": async (payload) => {
    const { target } = payload as JobPayloads["look-at-blog"];
    const reached = await lookAtBlog(operate("job.look"), target);
    // The queue asks again, each time later; nobody is told that a blog is away for a moment.
    if (!reached) throw new Error("The blog could not be reached; it is asked again later.");
  },
};
