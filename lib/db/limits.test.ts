import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { env } from "@/lib/env";
import { operate } from "@/lib/policy/operator";
import { database } from "./client";
import { clearCounts, countAgainst, forgetCount } from "./limits";

describe("a limit", () => {
  test("lets three mails to one address through, of thirty at once", async () => {
    const address = `${randomUUID()}@example.org`;
    const all = Array.from({ length: 30 }, () => countAgainst("mails-to-address", address));
    const waits = await Promise.all(all);
    expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
    expect(Math.max(...waits)).toBeLessThanOrEqual(15 * 60);
  });

  test("lets twenty mails from one network through in an hour", async () => {
    const network = randomUUID();
    const waits: number[] = [];
    for (let at = 0; at < 22; at += 1)
      waits.push(await countAgainst("mails-from-network", network));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(20);
    expect(waits.at(-1)).toBeGreaterThan(45 * 60);
  });

  test("lets somebody in a hurry through, and nobody twice as fast", async () => {
    const person = randomUUID();
    const send = (count: number) =>
      Promise.all(Array.from({ length: count }, () => countAgainst("requests-by-person", person)));
    expect((await send(600)).filter((wait) => wait > 0)).toEqual([]);
    const more = await send(1000);
    expect(more.filter((wait) => wait === 0)).toHaveLength(env().READBACK_RATE - 600);
    expect(Math.max(...more)).toBeLessThanOrEqual(60);
    expect(await countAgainst("requests-by-person", randomUUID())).toBe(0);
  });

  test("begins anew when its time is over", async () => {
    const key = randomUUID();
    for (let at = 0; at < 4; at += 1) await countAgainst("mails-to-address", key);
    await database().$executeRaw`
      UPDATE "RateLimiterFlexible" SET "expire" = "expire" - interval '15 minutes'`;
    const waits: number[] = [];
    for (let at = 0; at < 4; at += 1) waits.push(await countAgainst("mails-to-address", key));
    expect(waits.map((wait) => wait > 0)).toEqual([false, false, false, true]);
  });

  test("counts on in another process, and leaves nothing when its time is over", async () => {
    const key = randomUUID();
    for (let at = 0; at < 3; at += 1) await countAgainst("mails-to-address", key);
    await database().$disconnect();
    expect(await countAgainst("mails-to-address", key)).toBeGreaterThan(0);
    await database().$executeRaw`
      UPDATE "RateLimiterFlexible" SET "expire" = "expire" - interval '2 days'`;
    await countAgainst("codes-for-address", key);
    await clearCounts(operate("test"));
    const left = await database().limitCount.findMany();
    expect(left.map((row) => row.key.split(":")[0])).toEqual(["codes-for-address"]);
  });

  test("that is counted in a transaction goes with it, and waits for the disk with it", async () => {
    const key = randomUUID();
    const given = database().$transaction(async (tx) => {
      for (let at = 0; at < 3; at += 1) await countAgainst("invitations-to-address", key, tx);
      const [row] = await tx.$queryRaw<{ commit: string }[]>`
        SELECT current_setting('synchronous_commit') AS "commit"`;
      throw new Error(row?.commit);
    });
    await expect(given).rejects.toThrow("on");
    expect(await countAgainst("invitations-to-address", key)).toBe(0);
  });

  test("is forgotten when asked to", async () => {
    const key = randomUUID();
    for (let at = 0; at < 25; at += 1) await countAgainst("codes-for-address", key);
    expect(await countAgainst("codes-for-address", key)).toBeGreaterThan(0);
    await forgetCount("codes-for-address", key);
    expect(await countAgainst("codes-for-address", key)).toBe(0);
  });

  test("keeps no address in the table", async () => {
    await countAgainst("mails-to-address", "ines@example.org");
    const rows = await database().limitCount.findMany();
    expect(JSON.stringify(rows)).not.toContain("ines");
  });
});
