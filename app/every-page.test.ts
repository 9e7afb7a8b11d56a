import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
const pages = files.filter((name) => /(^|\/)page\.tsx$/.test(name));

test.each(pages)("%s comes through a door, where it is counted", (name) => {
  const text = readFileSync(join(import.meta.dirname, name), "utf8");
  expect(text).toMatch(/await (enter|visitor)\(/);
  expect(text).not.toContain("currentIdentity");
});
