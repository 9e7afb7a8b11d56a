import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { enqueue } from "@/lib/db/queue";
import { keepRunning } from "./keep-running";
import { runQueue } from "./run-queue";

const waiting = async () => {
  const rows = await database().$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker._private_jobs`;
  return rows.length;
};

/** As the account that owns the queue's tables, which the app's does not. */
async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(sql);
  await client.end();
}

test("a queue whose first look at its jobs failed runs them once the database answers", async () => {
  await asOwner("ALTER TABLE graphile_worker._private_tasks RENAME TO away");
  const queue = await keepRunning(runQueue);
  await new Promise((wait) => setTimeout(wait, 1500));
  await asOwner("ALTER TABLE graphile_worker.away RENAME TO _private_tasks");
  // Of no publication: there is nothing to do for it, and then it is done.
  const job = { publicationId: randomUUID() };
  await database().$transaction((tx) => enqueue(tx, "publish", job));
  await expect.poll(waiting, { timeout: 20_000 }).toBe(0);
  await queue.stop();
});
