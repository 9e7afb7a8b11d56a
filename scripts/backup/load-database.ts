import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { from } from "pg-copy-streams";
import { noteMigration } from "../database/apply-migrations";
import { describeTables } from "../database/describe-tables";
import { listMigrations, type Migration } from "../database/list-migrations";
import { root } from "../setup/run-tool";
import { writable } from "./dump-database";
import { DAMAGED, type Header, Refused } from "./format";

/** The migrations a backup was made at, as this build has them. @throws Refused when it has others. */
export async function migrationsOf({ migrations }: Header): Promise<Migration[]> {
  const known = await listMigrations(root);
  return migrations.map(({ name, checksum }) => {
    const ours = known.find((one) => one.name === name);
    if (!ours) {
      throw new Refused(`The backup is of a newer release (${name}). Update Readback first.`);
    }
    if (ours.checksum !== checksum) {
      throw new Refused(`The backup is of another build: its migration ${name} is not ours.`);
    }
    return ours;
  });
}

/**
 * In a transaction, nobody else writes a row until it ends.
 * @throws Refused when the database holds a row of ours, or anything of somebody else's.
 */
export async function requireEmpty(client: Client, transaction = false): Promise<void> {
  const { rows } = await client.query(`
    SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "ours",
      to_regclass('graphile_worker._private_jobs') IS NOT NULL AS "queue"`);
  const tables = await describeTables(client);
  if (tables.length > 0 && !rows[0]?.ours) {
    throw new Refused("The database holds tables that are not Readback's. Make an empty one.");
  }
  const all = tables.map(({ name }) => `"${name}"`);
  if (rows[0]?.queue) all.push("graphile_worker._private_jobs");
  // Waits for what is being written just now, which may be somebody's first words.
  if (transaction && all.length > 0) await client.query(`LOCK TABLE ${all.join(", ")}`);
  for (const table of all) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${table} LIMIT 1`);
    if (rowCount) {
      throw new Refused(
        "The database is not empty. Restore into an empty one; this one stays as it is.",
      );
    }
  }
}

/** Makes the tables as they were when the backup was made, in the caller's transaction. */
export async function makeTables(client: Client, migrations: Migration[]): Promise<void> {
  const { rows } = await client.query(`SELECT to_regclass('"_prisma_migrations"') AS "is"`);
  if (rows[0]?.is !== null) await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  for (const migration of migrations) await noteMigration(client, migration);
}

/**
 * @throws Refused when the header names anything but the tables that its own migrations made, such as one
 * of PostgreSQL's: a superuser's restore would write that, too.
 */
export async function requireOwnTables(client: Client, { tables, sequences }: Header) {
  const made = (await describeTables(client)).map(writable);
  const known = (table: string, columns: string[]) => {
    const own = made.find(({ name }) => name === table)?.columns;
    return own !== undefined && columns.every((column) => own.includes(column));
  };
  const fits =
    tables.every(({ name, columns }) => known(name, columns)) &&
    sequences.every(({ table, column }) => known(table, [column]));
  if (!fits) throw new Refused(DAMAGED);
}

/** Reads rows into tables, one entry of the archive after the other. */
export function rowLoader(client: Client, { tables }: Header) {
  let table: string | undefined;
  let sink: ReturnType<typeof open> | undefined;
  const counts: Record<string, number> = Object.fromEntries(tables.map(({ name }) => [name, 0]));
  const open = (name: string) => {
    const columns = tables.find((one) => one.name === name)?.columns;
    if (!columns) throw new Refused("The backup has rows of a table that it does not name.");
    const list = columns.map((column) => `"${column}"`).join(", ");
    return client.query(from(`COPY "${name}" (${list}) FROM STDIN`));
  };
  const close = async () => {
    if (!sink || table === undefined) return;
    const ended = sink;
    await new Promise<void>((done, fail) => {
      ended.once("finish", done).once("error", fail).end();
    });
    counts[table] = ended.rowCount ?? 0;
    sink = undefined;
  };
  return {
    counts,
    close,
    load: async (name: string, content: AsyncIterable<Buffer>) => {
      if (name !== table) {
        await close();
        table = name;
        sink = open(name);
      }
      if (sink) await pipeline(content, sink, { end: false });
    },
  };
}

/** Sets the sequences behind the rows, so that the next number is a new one. */
export async function setSequences(client: Client, { sequences }: Header): Promise<void> {
  for (const { table, column, value } of sequences) {
    const sequence = [`"${table}"`, column];
    await client.query("SELECT setval(pg_get_serial_sequence($1, $2), $3::bigint)", [
      ...sequence,
      value,
    ]);
  }
}

type Waiting = {
  task: string;
  payload: unknown;
  queue: string | null;
  runAt: string;
  tries: number;
  key: string | null;
  priority: number;
};

/** Queues what waited when the backup was made. */
export async function loadJobs(client: Client, lines: string): Promise<number> {
  const jobs = lines.split("\n").filter(Boolean);
  for (const line of jobs) {
    const { task, payload, queue, runAt, tries, key, priority } = JSON.parse(line) as Waiting;
    await client.query(
      `SELECT 1 FROM graphile_worker.add_job($1, $2::json, queue_name := $3, run_at := $4,
        max_attempts := $5, job_key := $6, priority := $7)`,
      [task, JSON.stringify(payload), queue, runAt, tries, key, priority],
    );
  }
  return jobs.length;
}
