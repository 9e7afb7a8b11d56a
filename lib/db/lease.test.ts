import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { operate } from "@/lib/policy/operator";
import { database } from "./client";
import { enqueue } from "./queue";
import { releaseLostJobs } from "./release-jobs";

const add = () =>
  database().$transaction((tx) => enqueue(tx, "publish", { publicationId: randomUUID() }));

test("a job that was held for six minutes is free again, one held for four is not", async () => {
  await add();
  await add();
  await database().$executeRaw`
    UPDATE graphile_worker._private_jobs SET "locked_by" = 'lost',
    "locked_at" = now() - (CASE WHEN "id" % 2 = 0 THEN interval '6 minutes' ELSE interval '4 minutes' END)`;
  expect(await releaseLostJobs(operate("test.release"))).toBe(1);
  const [{ held } = { held: 0 }] = await database().$queryRaw<{ held: number }[]>`
    SELECT count(*)::int AS "held" FROM graphile_worker._private_jobs WHERE "locked_at" IS NOT NULL`;
  expect(held).toBe(1);
});
