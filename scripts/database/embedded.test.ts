import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedServer, startEmbedded } from "./embedded";

let home = "";
let server: EmbeddedServer;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "readback-embedded-"));
  process.env.READBACK_KEYS = "of nobody else";
  server = await startEmbedded(home);
});

afterEach(async () => {
  await server.stop();
  await rm(home, { recursive: true, force: true });
  delete process.env.READBACK_KEYS;
});

const firstProcess = async () =>
  Number((await readFile(join(home, "postgres/data/postmaster.pid"), "utf8")).split("\n")[0]);

async function ask(sql: string): Promise<unknown[] | null> {
  const client = new pg.Client({ connectionString: server.url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {}); // killed while it was asked
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } catch {
    return null; // not there
  } finally {
    await client.end().catch(() => {}); // never connected
  }
}

test("one that is killed is there again at its address, with what it acknowledged", async () => {
  const lines: string[] = [];
  const kept = server.keepAlive((line) => lines.push(line));
  for (const time of [1, 2]) {
    await ask(`CREATE TABLE "Kept${time}" ()`);
    process.kill(await firstProcess(), "SIGKILL");
    await expect.poll(() => lines.length, { timeout: 60_000 }).toBe(2 * time);
    expect(await ask(`SELECT count(*)::int FROM "Kept${time}"`)).toEqual([{ count: 0 }]);
  }
  const last = await firstProcess();
  await server.stop();
  await kept;
  expect(() => process.kill(last, 0)).toThrow("ESRCH");
  expect(await ask("SELECT 1")).toBe(null);
});

test.runIf(existsSync("/proc/self/environ"))(
  "runs without our secrets, which its account is not to read",
  async () => {
    const environment = await readFile(`/proc/${await firstProcess()}/environ`, "utf8");
    const names = environment.split("\0").map((one) => one.split("=")[0]);
    expect(names).toContain("PATH");
    expect(names).not.toContain("READBACK_KEYS");
  },
);

test("one that is stopped while it is coming back stays away", async () => {
  const lines: string[] = [];
  const kept = server.keepAlive((line) => lines.push(line));
  process.kill(await firstProcess(), "SIGKILL");
  await expect.poll(() => lines.length, { timeout: 60_000 }).toBe(1);
  await server.stop();
  await kept;
  expect(await ask("SELECT 1")).toBe(null);
});
