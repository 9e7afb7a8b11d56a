import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { access, open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Writable } from "node:stream";
import pg from "pg";
import { MIGRATION_LOCK } from "../database/migrate";
import { describeDatabase, dumpJobs, dumpTable } from "./dump-database";
import { Refused } from "./format";
import { packHome } from "./home-files";
import { writeArchive } from "./write-archive";

export type BackupOptions = {
  databaseUrl: string;
  home: string;
  /** Whether the keys of sealed secrets go in. */
  keys: boolean;
  /** Told how many bytes were packed so far. */
  progress: (bytes: number) => void;
};

/** What went into a backup. */
export type Packed = { tables: number; rows: number; jobs: number; bytes: number };

/**
 * Writes a backup to a file that only this account can read; it is there whole or not at all.
 * @throws Refused when there is something at that path, or nothing to back up.
 */
export async function backupToFile(path: string, options: BackupOptions): Promise<Packed> {
  const file = resolve(path);
  if (
    await access(file).then(
      () => true,
      () => false,
    )
  ) {
    throw new Refused(`${path} is there already. Name a new file.`);
  }
  const draft = `${file}.${randomBytes(6).toString("hex")}.part`;
  try {
    const to = createWriteStream(draft, { mode: 0o600, flags: "wx", flush: true });
    const packed = await backupTo(to, options);
    await rename(draft, file);
    const folder = await open(dirname(file));
    await folder.sync();
    await folder.close();
    return packed;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Opens the transaction that sees one moment. No update changes a table before it ends: one that was
 * rewritten meanwhile would look empty from here. An update under way is waited for; a start without one
 * does not wait.
 */
async function holdMoment(client: pg.Client): ReturnType<typeof describeDatabase> {
  await client.query("SELECT pg_advisory_lock_shared($1)", [MIGRATION_LOCK]);
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const described = await describeDatabase(client);
  const names = described.tables.map(({ name }) => `"${name}"`);
  await client.query(`LOCK TABLE ${names.join(", ")} IN ACCESS SHARE MODE`);
  await client.query("SELECT pg_advisory_unlock_shared($1)", [MIGRATION_LOCK]);
  return described;
}

/**
 * One moment of the database, whoever writes meanwhile, and the files beside it. What was acknowledged
 * before this begins is in it.
 */
export async function backupTo(to: Writable, options: BackupOptions): Promise<Packed> {
  let bytes = 0;
  const archive = writeArchive(to, (more) => {
    bytes += more;
    options.progress(bytes);
  });
  const client = new pg.Client({ connectionString: options.databaseUrl });
  client.on("error", () => {}); // the query that runs fails, which tells
  await client.connect();
  try {
    const described = await holdMoment(client);
    const madeAt = new Date().toISOString();
    const about = { format: "readback-backup", version: 1, madeAt, keys: options.keys };
    await archive.add("backup.json", JSON.stringify({ ...about, ...described }, null, 1));
    const rows: Record<string, number> = {};
    for (const table of described.tables)
      rows[table.name] = await dumpTable(client, archive, table);
    const jobs = await dumpJobs(client, archive);
    await client.query("COMMIT");
    await packHome(archive, options.home, options.keys);
    const { entries } = archive;
    await archive.add("manifest.json", JSON.stringify({ entries: { ...entries }, rows }));
    await archive.finish();
    const all = Object.values(rows).reduce((sum, one) => sum + one, 0);
    return { tables: described.tables.length, rows: all, jobs, bytes };
  } finally {
    await client.end();
  }
}
