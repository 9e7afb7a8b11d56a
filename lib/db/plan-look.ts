import "server-only";
import type { Operator } from "@/lib/policy/operator";
import { database } from "./client";

/** How often a blog that cannot be reached is asked again, each time later, within about an hour. */
const TRIES = 8;

/**
 * Queues a look at a blog, unless one waits, runs, or will be tried again: then that one's patience
 * counts. Blogs are looked at one after the other, so that they leave the queue to publications.
 */
export async function planLook(_operator: Operator, target: string): Promise<void> {
  const key = `look-at-blog:${target}`;
  const payload = JSON.stringify({ target });
  await database().$queryRaw`
    SELECT 1 FROM graphile_worker.add_job('look-at-blog', ${payload}::json, queue_name := 'looks',
      job_key := ${key}, max_attempts := ${TRIES}::int)
    WHERE NOT EXISTS (SELECT 1 FROM graphile_worker.jobs WHERE "key" = ${key} AND "attempts" < "max_attempts")`;
}
