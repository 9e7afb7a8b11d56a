import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { hasMigration } from "./migrations";

const names = readdirSync("prisma/migrations").sort();

test("a migrated database holds the newest migration", async () => {
  expect(await hasMigration(names.at(-1))).toBe(true);
});

test("a database older than the build does not", async () => {
  expect(await hasMigration("99990101000000_not_yet")).toBe(false);
});
