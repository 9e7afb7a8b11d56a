import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { askForSignIn } from "@/lib/db/sign-in-requests";
import { keepTargetToken } from "@/lib/db/target-tokens";
import { makeInterview } from "@/lib/db/testing/make-interview";
import { keyFile } from "@/lib/keys/key-ring";
import { operate } from "@/lib/policy/operator";
import { applyMigration } from "../database/apply-migrations";
import { listMigrations } from "../database/list-migrations";
import { migrate, withMigrationLock } from "../database/migrate";
import { fillRows } from "../database/testing/fill-rows";
import { lostBetween, readRows, readSchema } from "../database/testing/read-rows";
import { root } from "../setup/run-tool";
import { backupToFile } from "./make-backup";
import { restoreBackup } from "./restore-backup";
import { emptyPlace, withClient } from "./testing/places";

const here = { databaseUrl: process.env.DATABASE_URL ?? "", home: process.env.READBACK_HOME ?? "" };
const quiet = { progress: () => {} };
const newFile = () => join(here.home, `${randomUUID()}.tar.gz`);

beforeAll(async () => {
  await makeInterview({ secret: "ZEBRA-7F3K" });
  for (let at = 0; at < 5; at += 1) await nextNumber(here.databaseUrl);
  await database().user.create({
    data: { email: "ines@example.org", name: 'Ines\t\\N "王垠"\r\n' },
  });
  await keepTargetToken(operate("test.backup"), "coast", "the token");
  await askForSignIn("ines@example.org", "en");
  await writeFile(join(here.home, "targets.json"), "[]");
  await mkdir(join(here.home, "recordings/one"), { recursive: true });
  await writeFile(join(here.home, "recordings/one/talk.m4a"), Buffer.alloc(9_000_000, 7));
});

/** The next number that decisions are ordered by. */
const nextNumber = (databaseUrl: string) =>
  withClient(databaseUrl, async (client) => {
    const sql = `SELECT nextval(pg_get_serial_sequence('"Decision"', 'seq'))::int AS "next"`;
    return (await client.query(sql)).rows[0].next as number;
  });

/** Resolves once somebody waits for a lock in that database. */
const waitForAnother = (databaseUrl: string) =>
  withClient(databaseUrl, async (client) => {
    const sql = `SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
      WHERE NOT l.granted AND d.datname = current_database()`;
    while ((await client.query(sql)).rowCount === 0) {
      await new Promise((wait) => setTimeout(wait, 5));
    }
  });

const jobs = (databaseUrl: string) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(`
      SELECT "payload", "run_at", "max_attempts", "locked_at", t."identifier"
      FROM graphile_worker._private_jobs JOIN graphile_worker._private_tasks t ON t."id" = "task_id"`);
    return rows;
  });

describe("backup and restore (SECURITY.md 25)", () => {
  test("bring back every row, job, key and file somewhere else", async () => {
    const file = newFile();
    await backupToFile(file, { ...here, ...quiet, keys: true });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const there = await emptyPlace();
    await restoreBackup(file, { ...there, ...quiet });
    const before = await withClient(here.databaseUrl, readRows);
    const after = await withClient(there.databaseUrl, readRows);
    expect(before.get("Block.source")?.length).toBeGreaterThan(3);
    expect(after.size).toBe(before.size);
    expect(lostBetween(before, after)).toEqual([]);
    expect(await jobs(there.databaseUrl)).toEqual(await jobs(here.databaseUrl));
    for (const name of ["targets.json", "keys", "recordings/one/talk.m4a"]) {
      const [was, is] = [join(here.home, name), join(there.home, name)];
      expect((await readFile(is)).equals(await readFile(was))).toBe(true);
    }
    expect((await stat(join(there.home, "keys"))).mode & 0o777).toBe(0o600);
    const last = await nextNumber(here.databaseUrl);
    expect(await nextNumber(there.databaseUrl)).toBe(last);
  });

  test("without --keys there is no key and no secret in the file", async () => {
    const file = newFile();
    await backupToFile(file, { ...here, ...quiet, keys: false });
    const there = await emptyPlace();
    await restoreBackup(file, { ...there, ...quiet });
    expect(await readFile(keyFile(), "utf8")).toContain(":");
    expect((await readdir(there.home)).sort()).toEqual(["recordings", "targets.json"]);
  });

  test("made while others write, hold all that was acknowledged before and no half of anything", async () => {
    let writing = true;
    const known: string[] = [];
    const writer = async () => {
      while (writing) {
        const name = randomUUID();
        await database().$transaction(async (tx) => {
          await tx.user.create({ data: { email: `${name}@example.org` } });
          await tx.interview.create({ data: { path: name } });
        });
        known.push(name);
      }
    };
    const writers = [writer(), writer(), writer()];
    while (known.length < 50) await new Promise((wait) => setTimeout(wait, 5));
    const acknowledged = [...known];
    const file = newFile();
    await backupToFile(file, { ...here, ...quiet, keys: false });
    writing = false;
    await Promise.all(writers);
    expect(known.length).toBeGreaterThan(acknowledged.length);
    const there = await emptyPlace();
    await restoreBackup(file, { ...there, ...quiet });
    const [users, interviews] = await withClient(there.databaseUrl, async (client) => {
      const list = async (sql: string) => (await client.query(sql)).rows.map(({ name }) => name);
      return [
        await list(`SELECT split_part("email", '@', 1) AS "name" FROM "User"`),
        await list(`SELECT "path" AS "name" FROM "Interview"`),
      ];
    });
    expect(acknowledged.filter((name) => !users?.includes(name))).toEqual([]);
    const halves = known.filter((name) => users?.includes(name) !== interviews?.includes(name));
    expect(halves).toEqual([]);
  });

  test("begun while an update rewrites a table, hold all of its rows", async () => {
    const old = await emptyPlace();
    await migrate(old.databaseUrl, root);
    await withClient(old.databaseUrl, (client) =>
      client.query(`INSERT INTO "RateLimiterFlexible" VALUES ('a', 1, NULL)`),
    );
    const file = newFile();
    const making = await withMigrationLock(old.databaseUrl, async (client) => {
      await client.query("BEGIN");
      // PostgreSQL shows a table that was rewritten as empty to whoever began to look before.
      await client.query(
        `ALTER TABLE "RateLimiterFlexible" ALTER "points" TYPE numeric; ALTER TABLE "RateLimiterFlexible" ALTER "points" TYPE int`,
      );
      const begun = backupToFile(file, { ...old, ...quiet, keys: false });
      await waitForAnother(old.databaseUrl);
      await client.query("COMMIT");
      return { begun };
    });
    expect((await making.begun).rows).toBe(1);
  });

  test("from every earlier migration come back at the newest one", async () => {
    const known = await listMigrations(root);
    const fresh = await emptyPlace();
    await migrate(fresh.databaseUrl, root);
    const schema = await withClient(fresh.databaseUrl, readSchema);
    for (const stage of known.keys()) {
      const [old, there] = [await emptyPlace(), await emptyPlace()];
      const before = await withClient(old.databaseUrl, async (client) => {
        for (const one of known.slice(0, stage + 1)) await applyMigration(client, one);
        await fillRows(client, 2);
        return await readRows(client);
      });
      const file = newFile();
      await backupToFile(file, { ...old, ...quiet, keys: false });
      if (stage === 0) await migrate(there.databaseUrl, root); // a first start made the tables already
      await restoreBackup(file, { ...there, ...quiet });
      const after = await withClient(there.databaseUrl, readRows);
      expect(lostBetween(before, after)).toEqual([]);
      expect(await withClient(there.databaseUrl, readSchema)).toBe(schema);
    }
  });

  test("a backup that fails leaves no file, and none is written over", async () => {
    const file = newFile();
    await writeFile(file, "mine");
    const asked = { ...here, ...quiet, keys: false };
    await expect(backupToFile(file, asked)).rejects.toThrow("is there already");
    expect(await readFile(file, "utf8")).toBe("mine");
    const names = await readdir(dirname(file));
    const nowhere = { ...asked, databaseUrl: (await emptyPlace()).databaseUrl };
    await expect(backupToFile(newFile(), nowhere)).rejects.toThrow("nothing in this database");
    const cut = {
      ...asked,
      progress: () => {
        throw new Error("cut off");
      },
    };
    await expect(backupToFile(newFile(), cut)).rejects.toThrow("cut off");
    expect((await readdir(dirname(file))).sort()).toEqual(names.sort());
  });
});
