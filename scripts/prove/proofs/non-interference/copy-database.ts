import pg from "pg";
import { migrate } from "../../../database/migrate";
import { root } from "../../../setup/run-tool";

/** A second database with every row of the first, on the same server. Returns its address. */
export async function copyDatabase(url: string, name: string): Promise<string> {
  const twin = new URL(url);
  twin.pathname = `/${name}`;
  const from = new pg.Client({ connectionString: url });
  await from.connect();
  await from.query(`CREATE DATABASE "${name}"`);
  await migrate(twin.href, root);
  const to = new pg.Client({ connectionString: twin.href });
  await to.connect();
  const tables = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'";
  await to.query("BEGIN");
  await to.query("SET LOCAL session_replication_role = replica"); // in any order, no trigger asked
  for (const { name: table } of (await from.query<{ name: string }>(tables)).rows) {
    const all = `SELECT coalesce(json_agg(row), '[]')::text AS all FROM "${table}" AS row`;
    const rows = (await from.query<{ all: string }>(all)).rows[0]?.all;
    await to.query(`DELETE FROM "${table}"`);
    await to.query(
      `INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $1::json)`,
      [rows],
    );
  }
  await to.query("COMMIT");
  await Promise.all([from.end(), to.end()]);
  return twin.href;
}
