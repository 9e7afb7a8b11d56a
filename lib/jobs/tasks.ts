import type { TaskList } from "graphile-worker";
import { endEmbargoes } from "@/lib/commands/end-embargoes";
import { lookAtBlog, lookAtBlogs } from "@/lib/commands/look-at-blog";
import { purgeDue } from "@/lib/commands/purge-due";
import { pushPublication } from "@/lib/commands/push-publication";
import { vacuumWords } from "@/lib/db/purge/vacuum";
import type { JobPayloads } from "@/lib/db/queue";
import { queueDue } from "@/lib/db/queue-due";
import { operate } from "@/lib/policy/operator";
import { clearOld } from "./clear-old";
import { sendMailTask } from "./send-mail-task";
import { tellDue } from "./tell-due";

/** Jobs that one set of workers runs, and what it queues by itself: a crontab's line by task. */
export type Lane = { tasks: TaskList; times: Record<string, string> };

/** What needs the database and the mail server only. */
const quick: TaskList = {
  "send-mail": sendMailTask,
  tell: async (payload) => {
    const { participantId } = payload as JobPayloads["tell"];
    await queueDue(operate("job.tell"), participantId, new Date());
  },
  "tell-due": async () => await tellDue(new Date()),
  "clear-old": clearOld,
  "end-embargoes": async () => void (await endEmbargoes(operate("job.embargo"))),
  "purge-due": async () => void (await purgeDue(operate("job.purge"))),
};

/**
 * What waits for a blog, minutes when it does not answer, or for tables that are in use. Payloads come from
 * lib/db/queue.ts alone.
 */
const blogs: TaskList = {
  publish: async (payload) => {
    const { publicationId } = payload as JobPayloads["publish"];
    await pushPublication(operate("job.publish"), publicationId);
  },
  vacuum: async (_, { withPgClient }) => await withPgClient(vacuumWords),
  "look-at-blogs": async () => await lookAtBlogs(operate("job.look")),
  "look-at-blog": async (payload) => {
    const { target } = payload as JobPayloads["look-at-blog"];
    const reached = await lookAtBlog(operate("job.look"), target);
    // The queue asks again, each time later; nobody is told that a blog is away for a moment.
    if (!reached) throw new Error("The blog could not be reached; it is asked again later.");
  },
};

/** When each is queued, at times of UTC: mails that are due, embargoes that are over, what was kept long enough, what a rule erases, each blog. */
export const lanes: Lane[] = [
  {
    tasks: quick,
    times: {
      "tell-due": "*/10 * * * *",
      "end-embargoes": "*/15 * * * *",
      "clear-old": "7 * * * *",
      "purge-due": "40 3 * * *",
    },
  },
  { tasks: blogs, times: { "look-at-blogs": "*/15 * * * *" } },
];
