import { database } from "@/lib/db/client";
import { releaseLostJobs } from "@/lib/db/lease";
import { operate } from "@/lib/policy/operator";

/** Jobs and lines of the dead, as if the quarter of a minute had gone by after which others take them over. */
export async function takeOver(killed: Date): Promise<void> {
  await database().$executeRaw`
    WITH lines AS (
      UPDATE graphile_worker._private_job_queues SET "locked_at" = now() - interval '1 minute'
      WHERE "locked_at" < ${killed})
    UPDATE graphile_worker._private_jobs SET "locked_at" = now() - interval '1 minute'
    WHERE "locked_at" < ${killed}`;
  await releaseLostJobs(operate("prove.release"));
}
