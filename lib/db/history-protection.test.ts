import { randomUUID } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrate } from "@/scripts/database/migrate";
import { takeAppRole } from "./app-role";
import { database } from "./client";
import { historyProtection } from "./history-protection";
import { makeInterview } from "./testing/make-interview";

let owner: pg.Client;

beforeEach(async () => {
  owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
});

afterEach(async () => await owner.end());

/** An interview with one line of history, written as the app writes. */
async function oneLine(): Promise<string> {
  const { interviewId } = await makeInterview();
  const line = { interviewId, seq: 1, verb: "interview.imported", detail: {} };
  await database().event.create({
    data: { ...line, previous: "", hash: "h", createdAt: new Date() },
  });
  return interviewId;
}

const changes = [
  `UPDATE "Event" SET "verb" = 'other'`,
  `DELETE FROM "Event"`,
  `TRUNCATE "Event"`,
  `TRUNCATE "Interview" CASCADE`,
  `DELETE FROM "Interview"`,
];

describe("the history", () => {
  test("is added to by a role that can do nothing else with it", async () => {
    await oneLine();
    const [row] = await database().$queryRaw<{ is: string }[]>`SELECT current_user AS "is"`;
    expect(row?.is).toMatch(/^readback_app_/);
    expect(await historyProtection()).toBe("role");
    await expect(database().event.updateMany({ data: { verb: "x" } })).rejects.toThrow();
    await expect(database().event.deleteMany()).rejects.toThrow();
  });

  test.each(changes)("refuses its owner and superusers: %s", async (sql) => {
    const interviewId = await oneLine();
    await expect(owner.query(sql)).rejects.toThrow("can only be added to");
    expect(await database().event.count({ where: { interviewId } })).toBe(1);
  });

  test("says when its triggers are off", async () => {
    await owner.query(`ALTER TABLE "Event" DISABLE TRIGGER "Event_insert_only"`);
    expect(await historyProtection()).toBe("none");
    await owner.query(`ALTER TABLE "Event" ENABLE TRIGGER "Event_insert_only"`);
    expect(await historyProtection()).toBe("role");
  });
});

describe("a login that owns its database and is no superuser", () => {
  /** A new database of a new login, as a provider hands it out, and the login's address of it. */
  async function migrated(rights: string, given = ""): Promise<URL> {
    const name = `login_${randomUUID().replaceAll("-", "")}`;
    await owner.query(`CREATE ROLE ${name} LOGIN PASSWORD 'for-a-test' ${rights}`);
    if (given) await owner.query(given.replaceAll("LOGIN", name));
    await owner.query(`CREATE DATABASE ${name} OWNER ${name}`);
    const url = new URL(process.env.DATABASE_URL ?? "");
    Object.assign(url, { username: name, password: "for-a-test", pathname: `/${name}` });
    await migrate(url.href, join(import.meta.dirname, "../.."));
    return url;
  }

  /** A connection as the app opens it. */
  async function connected<T>(url: URL, use: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await takeAppRole(client);
    try {
      return await use(client);
    } finally {
      await client.end();
    }
  }

  /** What it can do with the history; and it can queue a job in any case. */
  const rightsAt = (url: URL) =>
    connected(url, async (client) => {
      const { rows } = await client.query(
        `SELECT has_table_privilege('"Event"', 'UPDATE') AS change, current_user <> session_user AS role`,
      );
      await client.query("SELECT 1 FROM graphile_worker.add_job('send-mail', '{}'::json)");
      const queued = await client.query("SELECT 1 FROM graphile_worker._private_jobs");
      expect(queued.rowCount).toBe(1);
      return rows[0];
    });

  const given = "CREATE ROLE readback_app_LOGIN; GRANT readback_app_LOGIN TO LOGIN";

  test("and may make roles works as one of its own", async () => {
    expect(await rightsAt(await migrated("CREATEROLE"))).toEqual({ change: false, role: true });
  });

  test("and was given its role works as it", async () => {
    const url = await migrated("NOCREATEROLE", given);
    expect(await rightsAt(url)).toEqual({ change: false, role: true });
  });

  test("and has no right to a role goes on without it", async () => {
    expect(await rightsAt(await migrated("NOCREATEROLE"))).toEqual({ change: true, role: false });
  });

  test("sees nothing of another installation on the same server", async () => {
    const [one, other] = [await migrated("CREATEROLE"), await migrated("NOCREATEROLE", given)];
    const intruder = new URL(one);
    intruder.pathname = other.pathname;
    await connected(intruder, async (client) => {
      for (const what of [`SELECT FROM "Revision"`, `SELECT FROM "User"`]) {
        await expect(client.query(what)).rejects.toThrow("permission denied");
      }
    });
  });
});
