import { expect, test } from "vitest";
import { database } from "./client";
import { isGivenUp } from "./given-up";
import { makeInterview } from "./testing/make-interview";

const failure = async (work: Promise<unknown>) => await work.catch((error: unknown) => error);

test("a statement has a limit, and so has a transaction that says nothing", async () => {
  const [row] = await database().$queryRaw<Record<string, string>[]>`
    SELECT current_setting('statement_timeout') AS "statement",
      current_setting('idle_in_transaction_session_timeout') AS "idle"`;
  expect(row).toEqual({ statement: "25s", idle: "90s" });
});

test("what takes longer is given up, and is known as that", async () => {
  const slow = database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('statement_timeout', '50ms', true)`;
    await tx.$queryRaw`SELECT pg_sleep(30)::text`;
  });
  expect(isGivenUp(await failure(slow))).toBe(true);
});

test("an ordinary query that waits for a lock is given up, and nothing of it is done", async () => {
  const { interviewId } = await makeInterview();
  const rename = (path: string) => ({ where: { id: interviewId }, data: { path } });
  const held = database().$transaction(async (tx) => {
    await tx.interview.update(rename("held.md"));
    const other = database().$transaction(async (late) => {
      await late.$queryRaw`SELECT set_config('lock_timeout', '50ms', true)`;
      await late.event.findMany();
      await late.interview.update(rename("late.md"));
    });
    return await failure(other);
  });
  expect(isGivenUp(await held)).toBe(true);
  const row = await database().interview.findUniqueOrThrow({ where: { id: interviewId } });
  expect(row.path).toBe("held.md");
});

test("a transaction that Prisma ended is given up; a mistake is not", async () => {
  const slow = database().$transaction(async (tx) => await tx.$queryRaw`SELECT pg_sleep(1)::text`, {
    timeout: 50,
  });
  expect(isGivenUp(await failure(slow))).toBe(true);
  expect(isGivenUp(await failure(database().$queryRaw`SELECT 1/0`))).toBe(false);
  expect([isGivenUp(null), isGivenUp("57014"), isGivenUp(new Error("57014"))]).toEqual([
    ...[false, false, false],
  ]);
});
