import { runMigrations } from "graphile-worker";
import pg from "pg";
import { appliedMigrations, applyMigration } from "./apply-migrations";
import { listMigrations } from "./list-migrations";
import { protectHistory } from "./protect-history";

/** Key of the advisory lock that keeps two starting instances from migrating at once. */
export const MIGRATION_LOCK = 7_325_223;

/**
 * Brings a database to the newest schema: our migrations, each in a transaction of its own, then the job
 * queue's own tables, then the rights on them. Safe at every start, by two instances at once, and after it was killed.
 * @returns names of the migrations that were applied now, in order.
 * @throws a sentence when the database is not one that this build can go on from.
 */
export async function migrate(databaseUrl: string, root: string): Promise<string[]> {
  const known = await listMigrations(root);
  return await withMigrationLock(databaseUrl, async (client) => {
    const applied = new Set(await appliedMigrations(client));
    const pending = known.filter(({ name }) => !applied.has(name));
    for (const migration of pending) await applyMigration(client, migration);
    await runMigrations({ connectionString: databaseUrl });
    await protectHistory(client);
    return pending.map(({ name }) => name);
  });
}

/**
 * Lends a connection that alone may migrate meanwhile; others wait. The lock is the connection's, so it
 * goes with a process that is killed.
 */
export async function withMigrationLock<T>(
  databaseUrl: string,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on("error", () => {}); // a server that goes away fails the query that runs, which tells
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    return await use(client);
  } finally {
    await client.end();
  }
}
