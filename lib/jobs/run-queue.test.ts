import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { enqueue } from "@/lib/db/queue";
import { runQueues } from "./run-queues";

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
  const queue = await runQueues();
  await new Promise((wait) => setTimeout(wait, 1500));
  await asOwner("ALTER TABLE graphile_worker.away RENAME TO _private_tasks");
  // Of no publication: there is nothing to do for it, and then it is done.
  const job = { publicationId: randomUUID() };
  await database().$transaction((tx) => enqueue(tx, "publish", job));
  await expect.poll(waiting, { timeout: 20_000 }).toBe(0);
  await queue.stop();
});

test("a mail leaves while every publication waits for a blog that does not answer", async () => {
  const queue = await runQueues();
  const waits = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await waits.connect();
  await waits.query(`BEGIN; LOCK TABLE "Publication"`);
  const jobs = [1, 2, 3, 4, 5, 6].map(() => ({ publicationId: randomUUID() }));
  await database().$transaction(async (tx) => {
    for (const job of jobs) await enqueue(tx, "publish", job);
  });
  const mail = { kind: "requested", requestId: randomUUID(), to: randomUUID() } as const;
  await database().$transaction((tx) => enqueue(tx, "send-mail", { mail }));
  await expect.poll(waiting, { timeout: 10_000 }).toBe(jobs.length);
  await waits.query("COMMIT");
  await waits.end();
  await expect.poll(waiting, { timeout: 20_000 }).toBe(0);
  await queue.stop();
});
