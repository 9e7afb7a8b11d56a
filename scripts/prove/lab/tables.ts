import pg from "pg";

/** The app's tables seen from beside it: what they hold as a hash each, kept and put back. */
export type Tables = {
  /** A hash of every row of every table, by table. */
  hashes: () => Promise<Map<string, string>>;
  /** Remembers what is there now. */
  keep: () => Promise<void>;
  /** Puts what was kept back into every table that holds something else. Returns their names, but COUNTS. */
  restore: () => Promise<string[]>;
  query: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  close: () => Promise<void>;
};

/** Every request is counted here, whatever it is answered. */
const COUNTS = '"RateLimiterFlexible"';

/** Only for a database that nobody else writes to meanwhile: what came since is gone after `restore`. */
export async function openTables(connectionString: string): Promise<Tables> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const query = async (sql: string, values: unknown[] = []) =>
    (await client.query<Record<string, unknown>>(sql, values)).rows;
  const names = (await query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
    .map(({ tablename }) => `"${tablename}"`)
    .sort();
  const hashes = async (schema = "public") => {
    const each = names.map(
      (name) =>
        `SELECT '${name}' AS name, md5(coalesce(string_agg(row::text, ',' ORDER BY row::text), ''))
           AS hash FROM ${schema}.${name} AS row`,
    );
    const rows = await query(each.join(" UNION ALL "));
    return new Map(rows.map(({ name, hash }) => [String(name), String(hash)]));
  };
  const keep = async () => {
    await query("DROP SCHEMA IF EXISTS kept CASCADE; CREATE SCHEMA kept");
    for (const name of names) await query(`CREATE TABLE kept.${name} AS TABLE public.${name}`);
  };
  const restore = async () => {
    const [now, then] = [await hashes(), await hashes("kept")];
    const changed = names.filter((name) => now.get(name) !== then.get(name));
    if (changed.length === 0) return [];
    // As a replica: rows go back in any order, and no trigger has a word in it.
    const steps = changed.flatMap((name) => [
      `DELETE FROM public.${name}`,
      `INSERT INTO public.${name} SELECT * FROM kept.${name}`,
    ]);
    await query(
      ["BEGIN", "SET LOCAL session_replication_role = replica", ...steps, "COMMIT"].join(";"),
    );
    return changed.filter((name) => name !== COUNTS);
  };
  return { hashes: () => hashes(), keep, restore, query, close: () => client.end() };
}
