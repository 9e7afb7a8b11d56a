import { codeOf, log } from "@/lib/adapters/log/log";
import { type OpenRequests, watchRequests, within } from "./open-requests";
import { startWorker } from "./start-worker";

type Background = { stop: () => Promise<void> };

const kept = globalThis as { readbackWorker?: Promise<Background> };

/** Milliseconds that open requests and running jobs may take after a signal to stop. */
const PATIENCE = 20_000;

/** Runs the queue in this process once, and ends the process in order on SIGTERM and SIGINT. */
export async function startBackground(): Promise<void> {
  if (kept.readbackWorker) return;
  const requests = watchRequests();
  kept.readbackWorker = startWorker();
  const worker = await kept.readbackWorker;
  log("info", "queue.started");
  let stopping = false;
  const stop = () => {
    if (stopping) return; // both signals may come
    stopping = true;
    void stopInOrder(worker, requests);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/**
 * No new request and no new job is begun; those under way are finished. What takes longer is left: a
 * request to its transaction, which is rolled back, and a job to its lease, after which another instance
 * takes it. Next.js must not end the process before: NEXT_MANUAL_SIG_HANDLE is set where it is started.
 */
async function stopInOrder(worker: Background, requests: OpenRequests): Promise<void> {
  const jobs = worker.stop().catch((error: unknown) => {
    log("warn", "queue.stop.failed", { code: codeOf(error) }); // its jobs are taken over
  });
  const [left] = await Promise.all([requests.finish(PATIENCE), within(PATIENCE, jobs)]);
  log("info", "app.stopped", { count: left });
  process.exit(0);
}
