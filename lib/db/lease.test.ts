import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { operate } from "@/lib/policy/operator";
import { database } from "./client";
import { releaseLostJobs, renewLease } from "./lease";
import { enqueue } from "./queue";

const operator = operate("test.lease");
const add = () =>
  database().$transaction((tx) => enqueue(tx, "publish", { publicationId: randomUUID() }));
const holders = async () => {
  const rows = await database().$queryRaw<{ by: string | null }[]>`
    SELECT "locked_by" AS "by" FROM graphile_worker._private_jobs ORDER BY "id"`;
  return rows.map(({ by }) => by);
};

beforeEach(async () => {
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await add();
  await add();
  await database().$executeRaw`
    UPDATE graphile_worker._private_jobs SET "locked_by" = 'worker ' || ("id" % 2), "locked_at" = now()
    - (CASE WHEN "id" % 2 = 0 THEN interval '20 seconds' ELSE interval '10 seconds' END)`;
});

test("a job whose worker was silent for 20 seconds is free again, after 10 it is not", async () => {
  expect(await releaseLostJobs(operator)).toBe(1);
  expect((await holders()).filter((by) => by !== null)).toEqual(["worker 1"]);
});

test("a worker that says it is still at it keeps its job, and nobody else's", async () => {
  await renewLease(operator, ["worker 0"]);
  expect(await releaseLostJobs(operator)).toBe(0);
  await database().$executeRaw`
    UPDATE graphile_worker._private_jobs SET "locked_at" = "locked_at" - interval '8 seconds'`;
  expect(await releaseLostJobs(operator)).toBe(1);
  expect((await holders()).filter((by) => by !== null)).toEqual(["worker 0"]);
});

test("a line is free again with the job that held it, and is kept with it", async () => {
  const line = `blog ${randomUUID()}`;
  const publicationId = randomUUID();
  await database().$transaction((tx) => enqueue(tx, "publish", { publicationId }, line));
  const held = async () => {
    const rows = await database().$queryRaw<{ by: string | null; free: boolean }[]>`
      SELECT "locked_by" AS "by", "is_available" AS "free" FROM graphile_worker._private_job_queues
      WHERE "queue_name" = ${line}`;
    return rows[0];
  };
  await database().$executeRaw`
    UPDATE graphile_worker._private_job_queues SET "locked_by" = 'worker 0',
    "locked_at" = now() - interval '20 seconds' WHERE "queue_name" = ${line}`;
  await renewLease(operator, ["worker 0"]);
  await releaseLostJobs(operator);
  expect(await held()).toEqual({ by: "worker 0", free: false });
  await database().$executeRaw`
    UPDATE graphile_worker._private_job_queues SET "locked_at" = now() - interval '20 seconds'
    WHERE "queue_name" = ${line}`;
  await releaseLostJobs(operator);
  expect(await held()).toEqual({ by: null, free: true });
});
