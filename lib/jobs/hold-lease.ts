import type { WorkerEvents } from "graphile-worker";
import { codeOf, log } from "@/lib/adapters/log/log";
import { releaseLostJobs, renewLease } from "@/lib/db/lease";
import { operate } from "@/lib/policy/operator";

/** Milliseconds between two renewals, and two looks for jobs whose instance died. */
const EVERY = 3_000;

/**
 * Says every few seconds that the jobs of these workers are still being run, and frees those of workers
 * that stopped saying so. `end` lets the lease of what is still held run out.
 */
export function holdLease(events: WorkerEvents): { end: () => void } {
  const busy = new Set<string>();
  events.on("job:start", ({ worker }) => busy.add(worker.workerId));
  events.on("job:complete", ({ worker }) => busy.delete(worker.workerId));
  events.on("worker:fatalError", ({ worker }) => busy.delete(worker.workerId));
  const timer = setInterval(() => {
    renewLease(operate("job.lease"), [...busy])
      .then(() => releaseLostJobs(operate("job.release")))
      .catch((error: unknown) => {
        // The database is away for a moment; the next look comes soon.
        log("warn", "job.lease.failed", { code: codeOf(error) });
      });
  }, EVERY);
  return { end: () => clearInterval(timer) };
}
