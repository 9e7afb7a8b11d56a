import "server-only";
import type { Operator } from "@/lib/policy/operator";
import { database } from "./client";

/** What the database says of itself: its version, how large it is in bytes, what its clock shows. */
export type DatabaseFacts = { version: number; name: string; bytes: number; now: Date };

export async function readDatabaseFacts(_operator: Operator): Promise<DatabaseFacts> {
  const [row] = await database().$queryRaw<(DatabaseFacts & { bytes: bigint })[]>`
    SELECT current_setting('server_version_num')::int AS "version",
      current_setting('server_version') AS "name",
      pg_database_size(current_database()) AS "bytes", clock_timestamp() AS "now"`;
  if (!row) throw new Error("The database answers nothing.");
  return { ...row, bytes: Number(row.bytes) };
}

/** Work that is due: how many jobs, and for how many seconds the oldest has waited; `lost` gave up. */
export type QueueFacts = { due: number; oldest: number; lost: number };

export async function readQueueFacts(_operator: Operator): Promise<QueueFacts> {
  const [row] = await database().$queryRaw<QueueFacts[]>`
    SELECT count(*) FILTER (WHERE "due")::int AS "due",
      coalesce(extract(epoch FROM now() - min("run_at") FILTER (WHERE "due")), 0)::int AS "oldest",
      count(*) FILTER (WHERE NOT "tries")::int AS "lost"
    FROM (SELECT "run_at", "attempts" < "max_attempts" AS "tries",
        "attempts" < "max_attempts" AND "run_at" <= now() AND "locked_at" IS NULL AS "due"
      FROM graphile_worker._private_jobs) AS jobs`;
  return row ?? { due: 0, oldest: 0, lost: 0 };
}
