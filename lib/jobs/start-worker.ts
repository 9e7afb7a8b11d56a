import { Logger, parseCronItems, run } from "graphile-worker";
import { codeOf, log } from "@/lib/adapters/log/log";
import { checkDurability } from "@/lib/db/check-durability";
import { checkKeys } from "@/lib/db/check-keys";
import { releaseLostJobs } from "@/lib/db/release-jobs";
import { clearSignInRequests } from "@/lib/db/sign-in-requests";
import { env } from "@/lib/env";
import { operate } from "@/lib/policy/operator";
import { tasks } from "./tasks";

/** Milliseconds between two looks at the queue, for when PostgreSQL's doorbell was missed. */
const POLL = 1000;

/** Milliseconds between two looks for jobs whose instance died. */
const RELEASE = 60_000;

/** Every quarter of an hour each blog is looked at, whatever the number of instances. */
const LOOKS = "*/15 * * * *";

/** The library's own lines quote errors, which quote addresses; ours are written from its events. */
const silent = new Logger(() => () => {});

/**
 * Starts this instance's part of the queue. Any number of instances may run: each job is held by one.
 * `stop` lets running jobs finish.
 * @throws when the database may forget what it acknowledged (SECURITY.md 10), or a key is missing (21).
 */
export async function startWorker(): Promise<{ stop: () => Promise<void> }> {
  await checkDurability();
  await checkKeys(operate("job.keys"));
  await clearSignInRequests(operate("job.clear"));
  await releaseLostJobs(operate("job.release"));
  const runner = await run({
    connectionString: env().DATABASE_URL,
    maxPoolSize: 4,
    concurrency: 2,
    pollInterval: POLL,
    noHandleSignals: true,
    logger: silent,
    taskList: tasks,
    parsedCronItems: parseCronItems([{ task: "look-at-blogs", match: LOOKS }]),
  });
  runner.events.on("job:success", ({ job }) => {
    log("info", "job.done", { id: job.id, task: job.task_identifier });
  });
  runner.events.on("job:error", ({ job, error }) => {
    log("warn", "job.failed", { id: job.id, task: job.task_identifier, code: codeOf(error) });
  });
  const releasing = setInterval(release, RELEASE);
  return {
    stop: async () => {
      clearInterval(releasing);
      await runner.stop();
    },
  };
}

function release(): void {
  releaseLostJobs(operate("job.release")).catch((error: unknown) => {
    // The database is away for a moment; the next look comes in a minute.
    log("warn", "job.release.failed", { code: codeOf(error) });
  });
}
