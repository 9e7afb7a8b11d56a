import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { runMigrations } from "graphile-worker";
import type { Client } from "pg";
import { migrate, withMigrationLock } from "../database/migrate";
import { root } from "../setup/run-tool";
import { type Header, Refused } from "./format";
import { checkHome, placeHome } from "./home-files";
import {
  loadJobs,
  makeTables,
  migrationsOf,
  requireEmpty,
  requireOwnTables,
  rowLoader,
  setSequences,
} from "./load-database";
import { readArchive } from "./read-archive";

export type RestoreOptions = {
  databaseUrl: string;
  home: string;
  progress: (done: string) => void;
};

/** What came back. */
export type Restored = { madeAt: string; rows: number; jobs: number; files: number; keys: boolean };

/**
 * Puts a backup into an empty database and its files into READBACK_HOME, then applies the migrations that
 * are newer. The whole archive is checked before anything is touched; rows and files come in one
 * transaction, or nothing does.
 * @throws Refused
 */
export async function restoreBackup(file: string, options: RestoreOptions): Promise<Restored> {
  options.progress("Checking the backup");
  const { header } = await readArchive(file, async () => {});
  const migrations = await migrationsOf(header);
  const restored = await withMigrationLock(options.databaseUrl, async (client) => {
    await requireEmpty(client);
    const fresh = await makeQueue(client, options.databaseUrl);
    await mkdir(options.home, { recursive: true, mode: 0o700 });
    const draft = await mkdtemp(join(options.home, ".restore-"));
    try {
      options.progress("Reading the rows");
      await client.query("BEGIN");
      await requireEmpty(client, true);
      await makeTables(client, migrations);
      await requireOwnTables(client, header);
      const loaded = await loadAll(file, { client, header, draft });
      await checkHome(options.home, loaded.paths, draft);
      await placeHome(options.home, loaded.paths, draft);
      await client.query("COMMIT");
      const { rows, jobs, paths } = loaded;
      return { madeAt: header.madeAt, rows, jobs, files: paths.length, keys: header.keys };
    } catch (error) {
      await client.query("ROLLBACK");
      if (fresh) await client.query("DROP SCHEMA graphile_worker CASCADE");
      throw refusalFor(error);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  });
  options.progress("Bringing it up to date");
  await migrate(options.databaseUrl, root);
  return restored;
}

/** The queue's own tables, which it makes in transactions of its own. True when they were not there. */
async function makeQueue(client: Client, connectionString: string): Promise<boolean> {
  const { rows } = await client.query("SELECT to_regnamespace('graphile_worker') AS \"is\"");
  await runMigrations({ connectionString });
  return rows[0]?.is === null;
}

type Where = { client: Client; header: Header; draft: string };

async function loadAll(file: string, { client, header, draft }: Where) {
  const loader = rowLoader(client, header);
  const paths: string[] = [];
  let jobs = 0;
  const { manifest } = await readArchive(file, async (name, content) => {
    const [folder = "", ...rest] = name.split("/");
    if (folder === "database") return await loader.load(rest[0] ?? "", content);
    await loader.close();
    if (folder === "jobs") jobs += await loadJobs(client, await text(content));
    else {
      paths.push(rest.join("/"));
      await keep(join(draft, ...rest), content);
    }
  });
  await loader.close();
  for (const [table, count] of Object.entries(loader.counts)) {
    if (manifest.rows[table] !== count) throw new Refused(`The backup lacks rows of ${table}.`);
  }
  await setSequences(client, header);
  const rows = Object.values(loader.counts).reduce((sum, one) => sum + one, 0);
  return { rows, jobs, paths };
}

/** Names were checked against the few that a backup has (format.ts), so they cannot lead elsewhere. */
async function keep(path: string, content: AsyncIterable<Buffer>): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await pipeline(content, createWriteStream(path, { mode: 0o600, flags: "wx" }));
}

/** Rows or tables that PostgreSQL does not take (22, 23, 42P, 427): made by hand, since the hashes agree. */
function refusalFor(error: unknown): unknown {
  const code = String((error as { code?: unknown } | null)?.code ?? "");
  if (!/^(2[23]|42[P7])/.test(code)) return error;
  return new Refused(`The backup's rows do not fit its own tables (${code}). Nothing was changed.`);
}
