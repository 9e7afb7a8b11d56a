import "server-only";
import type { Operator } from "@/lib/policy/operator";
import { database } from "./client";

/** How long a job stays with a worker that says nothing, in seconds; then another may take it over. */
const LEASE = 15;

/** The jobs of these workers, and the lines these stand in, are still being run. */
export async function renewLease(operator: Operator, workers: string[]): Promise<void> {
  if (!operator.made) throw new Error("Only the queue renews its lease.");
  await database().$executeRaw`
    WITH lines AS (
      UPDATE graphile_worker._private_job_queues SET "locked_at" = now()
      WHERE "locked_by" = ANY(${workers}))
    UPDATE graphile_worker._private_jobs SET "locked_at" = now() WHERE "locked_by" = ANY(${workers})`;
}

/**
 * Frees jobs and lines of instances that died with them: the queue itself would wait four hours. A job that is
 * still running somewhere may run twice, which every job survives.
 */
export async function releaseLostJobs(operator: Operator): Promise<number> {
  if (!operator.made) throw new Error("Only the queue releases jobs.");
  return await database().$executeRaw`
    WITH lines AS (
      UPDATE graphile_worker._private_job_queues SET "locked_at" = NULL, "locked_by" = NULL
      WHERE "locked_at" < now() - make_interval(secs => ${LEASE}))
    UPDATE graphile_worker._private_jobs SET "locked_at" = NULL, "locked_by" = NULL
    WHERE "locked_at" < now() - make_interval(secs => ${LEASE})`;
}
