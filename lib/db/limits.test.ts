import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { database } from "./client";
import { countAgainst, forgetCount } from "./limits";

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

  test("is forgotten when asked to", async () => {
    const key = randomUUID();
    for (let at = 0; at < 25; at += 1) await countAgainst("codes-for-address", key);
    expect(await countAgainst("codes-for-address", key)).toBeGreaterThan(0);
    await forgetCount("codes-for-address", key);
    expect(await countAgainst("codes-for-address", key)).toBe(0);
  });

  test("keeps no address in the table", async () => {
    await countAgainst("mails-to-address", "ines@example.org");
    const rows = await database().rateLimiterFlexible.findMany();
    expect(JSON.stringify(rows)).not.toContain("ines");
  });
});
