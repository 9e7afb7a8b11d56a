import { log } from "@/lib/adapters/log/log";
import { startWorker } from "./start-worker";

const kept = globalThis as { readbackWorker?: Promise<{ stop: () => Promise<void> }> };

/** Runs the queue in this process once, and lets running jobs finish on SIGTERM and SIGINT. */
export async function startBackground(): Promise<void> {
  if (kept.readbackWorker) return;
  kept.readbackWorker = startWorker();
  const worker = await kept.readbackWorker;
  log("info", "queue.started");
  const stop = () => {
    worker.stop().catch(() => {}); // it was stopped already: both signals may come
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
