import { EventEmitter } from "node:events";
import { Logger, parseCronItems, run, type WorkerEvents } from "graphile-worker";
import { codeOf, log } from "@/lib/adapters/log/log";
import { env } from "@/lib/env";
import { holdLease } from "./hold-lease";
import type { Running } from "./keep-running";
import type { Lane } from "./tasks";

/** Milliseconds between two looks at the queue, for when PostgreSQL's doorbell was missed. */
const POLL = 1000;

/** Looks in a row that fail before the queue is started anew; a second and a half with two workers. */
const FAILED_LOOKS = 3;

/** The library's own lines quote errors, which quote addresses; ours are written from its events. */
const silent = new Logger(() => () => {});

/** Takes and runs a lane's jobs, and keeps the lease of those it holds, until it is stopped or breaks. */
export async function runQueue({ tasks, times }: Lane): Promise<Running> {
  const events: WorkerEvents = new EventEmitter();
  events.on("job:success", ({ job }) => {
    log("info", "job.done", { id: job.id, task: job.task_identifier });
  });
  events.on("job:error", ({ job, error }) => {
    log("warn", "job.failed", { id: job.id, task: job.task_identifier, code: codeOf(error) });
  });
  const lost = losesWorkers(events);
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
    parsedCronItems: parseCronItems(
      Object.entries(times).map(([task, match]) => ({ task, match })),
    ),
  }).catch((error: unknown) => {
    lease.end();
    throw error; // whoever asked tries again or says so
  });
  const ended = runner.promise.catch(() => {}); // why is in the log, by the events above
  return {
    broken: Promise.race([lost, ended]),
    stop: async () => {
      await runner.stop().finally(lease.end);
    },
  };
}

/** Resolves when workers are gone, or look for jobs in vain. */
function losesWorkers(events: WorkerEvents): Promise<void> {
  return new Promise((lost) => {
    // A worker that cannot say how its job ended leaves for good, and the library starts no other.
    events.once("worker:fatalError", () => lost());
    // One whose very first look failed fails at each later one: the library keeps what it was answered.
    let failed = 0;
    const found = () => {
      failed = 0;
    };
    events.on("job:start", found);
    events.on("worker:getJob:empty", found);
    events.on("worker:getJob:error", () => {
      failed += 1;
      if (failed === FAILED_LOOKS) lost();
    });
  });
}
