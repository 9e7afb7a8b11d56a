import "server-only";
import type { Operator } from "@/lib/policy/operator";
import { database } from "./client";

/** How long an instance may hold a job, in minutes, before another may take it over. */
const LEASE = 5;

/**
 * Frees jobs of instances that died with them: the queue itself would wait four hours. A job that is
 * still running somewhere may run twice, which every job survives.
 */
export async function releaseLostJobs(operator: Operator): Promise<number> {
  if (!operator.made) throw new Error("Only the queue releases jobs.");
  const before = new Date(Date.now() - LEASE * 60_000);
  return await database().$executeRaw`
    UPDATE graphile_worker._private_jobs SET "locked_at" = NULL, "locked_by" = NULL
    WHERE "locked_at" < ${before}`;
}
