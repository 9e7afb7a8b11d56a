import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** An empty database on the tests' server and an empty READBACK_HOME: another machine. */
export async function emptyPlace(): Promise<{ databaseUrl: string; home: string }> {
  const name = `place_${randomUUID().replaceAll("-", "")}`;
  const here = process.env.DATABASE_URL ?? "";
  await withClient(here.replace(/\/\w+$/, "/postgres"), (client) =>
    client.query(`CREATE DATABASE ${name}`),
  );
  const home = await mkdtemp(join(tmpdir(), "readback-place-"));
  return { databaseUrl: here.replace(/\/\w+$/, `/${name}`), home };
}

export async function withClient<T>(
  connectionString: string,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Everything that can be seen of a place: tables and files, but for the migrations' lock and queue. */
export async function everythingIn({ databaseUrl, home }: { databaseUrl: string; home: string }) {
  const tables = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(`
      SELECT format('%I.%I', schemaname, tablename) AS "name" FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`);
    return rows.map(({ name }) => name);
  });
  const names = await readdir(home, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const read = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path, await readFile(path, "utf8")];
  });
  return { tables, files: await Promise.all(read) };
}
