import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { root } from "../setup/run-tool";
import { applyMigration } from "./apply-migrations";
import { type EmbeddedServer, startEmbedded } from "./embedded";
import { listMigrations } from "./list-migrations";
import { MIGRATION_LOCK, migrate } from "./migrate";
import { fillRows } from "./testing/fill-rows";
import { killMigrating, startMigrating } from "./testing/kill-migrating";
import { meant } from "./testing/meant";
import { lostBetween, readRows, readSchema } from "./testing/read-rows";

const home = await mkdtemp(join(tmpdir(), "readback-migrate-"));
const known = await listMigrations(root);
let server: EmbeddedServer;
let wanted = "";
let count = 0;

beforeAll(async () => {
  server = await startEmbedded(home);
  const { url, client } = await fresh();
  await migrate(url, root);
  wanted = await readSchema(client);
  await client.end();
}, 60_000);

afterAll(async () => {
  await server.stop();
  await rm(home, { recursive: true, force: true });
});

/** A new database at the first `stage` migrations, and a connection to it. */
async function fresh(stage = 0) {
  const name = `stage_${++count}`;
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const url = server.url.replace(/\/readback$/, `/${name}`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const migration of known.slice(0, stage)) await applyMigration(client, migration);
  return { url, client };
}

async function waiting(client: pg.Client): Promise<number> {
  const sql = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted";
  return (await client.query(sql, [MIGRATION_LOCK])).rowCount ?? 0;
}

async function ledger(client: pg.Client) {
  const { rows } = await client.query(
    `SELECT "migration_name", "checksum", "finished_at" IS NOT NULL AS "done", "rolled_back_at"
     FROM "_prisma_migrations" ORDER BY "migration_name"`,
  );
  return rows;
}

const whole = known.map(({ name, checksum }) => ({
  migration_name: name,
  checksum,
  done: true,
  rolled_back_at: null,
}));

describe("a database with data in it (SECURITY.md 25)", () => {
  test.each(known.map(({ name }, at) => [name, at + 1]))(
    "%s and all after it",
    async (_, stage) => {
      const { url, client } = await fresh(stage as number);
      await fillRows(client, 3);
      const before = await readRows(client);
      expect([...before.values()].every((values) => values.length === 3)).toBe(true);
      const later = known.slice(stage as number).map(({ name }) => name);
      expect(await migrate(url, root)).toEqual(later);
      const rewritten = later.flatMap((name) => meant[name] ?? []);
      expect(lostBetween(before, await readRows(client), rewritten)).toEqual([]);
      expect(await readSchema(client)).toBe(wanted);
      await client.end();
    },
  );
});

describe("migrating", () => {
  test("that is killed in the middle is done by the next start, once and whole", async () => {
    for (const steps of [1, 7, 40]) {
      const { url, client } = await fresh();
      await client.end();
      expect(await killMigrating(url, steps)).toBe(true);
      await migrate(url, root);
      const after = new pg.Client({ connectionString: url });
      await after.connect();
      expect(await readSchema(after)).toBe(wanted);
      expect(await ledger(after)).toEqual(whole);
      await after.end();
    }
  });

  test("by three processes at once applies each migration once", async () => {
    const { url, client } = await fresh(1);
    await fillRows(client, 2);
    const before = await readRows(client);
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const children = [1, 2, 3].map(() => startMigrating(url));
    const ends = children.map((child) => once(child, "exit"));
    // All three are held up at one door before any of them may look at what is there.
    await vi.waitFor(async () => expect(await waiting(client)).toBe(3), { timeout: 30_000 });
    await client.query("SELECT pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    expect((await Promise.all(ends)).map(([code]) => code)).toEqual([0, 0, 0]);
    expect(await ledger(client)).toEqual(whole);
    expect(await readSchema(client)).toBe(wanted);
    expect(lostBetween(before, await readRows(client))).toEqual([]);
    await client.end();
  });

  test("refuses a database that an older release left in the middle, by the migration's name", async () => {
    const { url, client } = await fresh(1);
    await client.query(`UPDATE "_prisma_migrations" SET "finished_at" = NULL`);
    await expect(migrate(url, root)).rejects.toThrow(`${known[0]?.name} was interrupted`);
    await client.end();
  });
});
