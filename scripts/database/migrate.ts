import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { schemaEngine } from "./schema-engine";

/** Key of the advisory lock that keeps two starting instances from migrating at once. */
const MIGRATION_LOCK = 7_325_223;

/**
 * Brings a database to the newest schema: Prisma's migrations, then the job queue's own tables.
 * Safe to run at every start and by two instances at once.
 * @returns names of the migrations that were applied now, in order.
 */
export async function migrate(databaseUrl: string, root: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: databaseUrl });
  await lock.connect();
  try {
    await lock.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const engine = await schemaEngine(databaseUrl);
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await listMigrations(join(root, "prisma/migrations")),
      filters: { externalTables: [], externalEnums: [] },
    });
    await runMigrations({ connectionString: databaseUrl });
    return appliedMigrationNames;
  } finally {
    await lock.end();
  }
}

async function listMigrations(baseDir: string) {
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok" as const,
          value: await readFile(join(baseDir, name, "migration.sql"), "utf8"),
        },
      },
    })),
  );
  const lockfile = { path: "migration_lock.toml", content: 'provider = "postgresql"\n' };
  return { baseDir, lockfile, shadowDbInitScript: "", migrationDirectories };
}
