import { checkDurability } from "@/lib/db/check-durability";
import { checkKeys } from "@/lib/db/check-keys";
import { releaseLostJobs } from "@/lib/db/lease";
import { operate } from "@/lib/policy/operator";
import { clearOld } from "./clear-old";
import { runQueues } from "./run-queues";

/**
 * Starts this instance's part of the queue. Any number of instances may run: each job is held by one.
 * It goes on by itself after the database was away. `stop` lets running jobs finish.
 * @throws when the database may forget what it acknowledged (SECURITY.md 10), or a key is missing (21).
 */
export async function startWorker(): Promise<{ stop: () => Promise<void> }> {
  await checkDurability();
  await checkKeys(operate("job.keys"));
  await clearOld();
  await releaseLostJobs(operate("job.release"));
  return await runQueues();
}
