import { EventEmitter } from "node:events";
import { Logger, parseCronItems, run, type WorkerEvents } from "graphile-worker";
import { codeOf, log } from "@/lib/adapters/log/log";
import { env } from "@/lib/env";
import { holdLease } from "./hold-lease";
import type { Running } from "./keep-running";
import { tasks } from "./tasks";

/** Milliseconds between two looks at the queue, for when PostgreSQL's doorbell was missed. */
const POLL = 1000;

/** Every quarter of an hour each blog is looked at, whatever the number of instances. */
const LOOKS = "*/15 * * * *";

/** Every hour what was kept long enough is cleared. */
const CLEARS = "7 * * * *";

/** The library's own lines quote errors, which quote addresses; ours are written from its events. */
const silent = new Logger(() => () => {});

/** Takes and runs jobs, and keeps the lease of those it holds, until it is stopped or breaks. */
export async function runQueue(): Promise<Running> {
  const events: WorkerEvents = new EventEmitter();
  events.on("job:success", ({ job }) => {
    log("info", "job.done", { id: job.id, task: job.task_identifier });
  });
  events.on("job:error", ({ job, error }) => {
    log("warn", "job.failed", { id: job.id, task: job.task_identifier, code: codeOf(error) });
  });
  // A worker that cannot say how its job ended leaves for good, and the library starts no other.
  const left = new Promise<void>((done) => events.once("worker:fatalError", () => done()));
  const lease = holdLease(events);
  const runner = await run({
    connectionString: env().DATABASE_URL,
    maxPoolSize: 4,
    concurrency: 2,
    pollInterval: POLL,
    noHandleSignals: true,
    logger: silent,
    taskList: tasks,
    events,
    parsedCronItems: parseCronItems([
      { task: "look-at-blogs", match: LOOKS },
      { task: "clear-old", match: CLEARS },
    ]),
  }).catch((error: unknown) => {
    lease.end();
    throw error; // whoever asked tries again or says so
  });
  const ended = runner.promise.catch(() => {}); // why is in the log, by the events above
  return {
    broken: Promise.race([left, ended]),
    stop: async () => {
      await runner.stop().finally(lease.end);
    },
  };
}
