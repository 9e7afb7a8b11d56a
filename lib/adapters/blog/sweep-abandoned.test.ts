import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sweepAbandoned } from "./sweep-abandoned";

let mirrors: string;

beforeAll(async () => {
  mirrors = await mkdtemp(join(tmpdir(), "readback-sweep-"));
});

afterAll(() => rm(mirrors, { recursive: true, force: true }));

test("what a killed publication prepared goes; what is in use, and the mirror, stays", async () => {
  const long = new Date(Date.now() - 16 * 60_000);
  const recent = new Date(Date.now() - 14 * 60_000);
  for (const [name, at] of [
    ["work-dead", long],
    ["work-busy", recent],
    ["0123abcd.git", long],
  ] as const) {
    await mkdir(join(mirrors, name, "objects"), { recursive: true });
    await writeFile(join(mirrors, name, "objects/prepared"), "words");
    await utimes(join(mirrors, name), at, at);
  }
  await sweepAbandoned(mirrors);
  expect((await readdir(mirrors)).sort()).toEqual(["0123abcd.git", "work-busy"]);
});
