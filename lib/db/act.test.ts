import { expect, test } from "vitest";
import { database } from "./client";

test("a test has a migrated database of its own", async () => {
  expect(await database().interview.count()).toBe(0);
});
