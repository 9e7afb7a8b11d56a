import "server-only";
import { env } from "@/lib/env";
import type { Operator } from "@/lib/policy/operator";
import { sha256, type Tx } from "./act";
import { database } from "./client";

/**
 * How many in how many seconds (SECURITY.md 12). Counted in PostgreSQL, over all instances. `often`: counted
 * with every request, and a count that a power cut forgets does no harm; the others wait for the disk.
 */
const limits = {
  "mails-to-address": { points: 3, seconds: 15 * 60 },
  "mails-from-network": { points: 20, seconds: 60 * 60 },
  // A million codes against twenty guesses a day, however many requests they are spread over.
  "codes-for-address": { points: 20, seconds: 24 * 60 * 60 },
  "invitations-by-author": { points: 20, seconds: 60 * 60 },
  // A count of its own, so that invitations never use up the codes somebody needs to sign in.
  "invitations-to-address": { points: 3, seconds: 15 * 60 },
  "requests-by-person": { often: 1, seconds: 60 },
  // Each starts several processes of git; a page that is loaded again and again is not worth those.
  "looks-by-participant": { often: 1 / 20, seconds: 60 },
  // Several people sit behind one address.
  "requests-from-network": { often: 5, seconds: 60 },
} as const;

export type Limit = keyof typeof limits;

/**
 * Counts one more against a limit. Concurrent calls are all counted. The key is stored as a hash.
 * @param tx counts with this transaction: what is rolled back or was only repeated is not counted.
 * @returns seconds to wait when there were too many; 0 when it may go on.
 */
export async function countAgainst(limit: Limit, key: string, tx?: Tx): Promise<number> {
  const rule = limits[limit];
  const often = "often" in rule;
  const points = often ? rule.often * env().READBACK_RATE : rule.points;
  const name = `${limit}:${sha256(key)}`;
  const rows = await (tx ?? database()).$queryRaw<{ points: number; wait: number }[]>`
    WITH "clock" AS (
      SELECT clock_timestamp() AT TIME ZONE 'UTC' AS "now", set_config('synchronous_commit',
        CASE WHEN ${often} THEN 'off' ELSE current_setting('synchronous_commit') END, true)
    )
    INSERT INTO "RateLimiterFlexible" AS "kept" ("key", "points", "expire")
    SELECT ${name}, 1, "now" + make_interval(secs => ${rule.seconds}) FROM "clock"
    ON CONFLICT ("key") DO UPDATE SET
      "points" = CASE WHEN "kept"."expire" > (SELECT "now" FROM "clock") THEN "kept"."points" + 1 ELSE 1 END,
      "expire" = CASE WHEN "kept"."expire" > (SELECT "now" FROM "clock")
        THEN "kept"."expire" ELSE EXCLUDED."expire" END
    RETURNING "points", extract(epoch FROM "expire" - (SELECT "now" FROM "clock"))::float AS "wait"`;
  const [row] = rows;
  if (!row) throw new Error("a count was not kept"); // then nothing is let through
  return row.points <= points ? 0 : Math.max(1, Math.ceil(row.wait));
}

/** Forgets what was counted: whoever typed the right code was not guessing. */
export async function forgetCount(limit: Limit, key: string): Promise<void> {
  await database().limitCount.deleteMany({ where: { key: `${limit}:${sha256(key)}` } });
}

/** Counts whose time is over leave nothing. */
export async function clearCounts(operator: Operator): Promise<void> {
  if (!operator.made) throw new Error("Only the operator clears counts.");
  await database().limitCount.deleteMany({ where: { expire: { lt: new Date() } } });
}
