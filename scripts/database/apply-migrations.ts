import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import type { Migration } from "./list-migrations";

/** The table Prisma keeps of what was applied, column by column as its own engine makes it. */
const LEDGER = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

/**
 * Names of the migrations a database has, in order; none for a new database. Some may be of a later
 * release: that one was made so that this one still runs.
 * @throws a sentence when one was interrupted by a release that did not apply them in one transaction.
 */
export async function appliedMigrations(client: Client): Promise<string[]> {
  const { rows: tables } = await client.query(`SELECT to_regclass('"_prisma_migrations"') AS "is"`);
  if (tables[0]?.is === null) return [];
  const { rows } = await client.query<{ name: string; finished: boolean }>(`
    SELECT "migration_name" AS "name", "finished_at" IS NOT NULL AS "finished"
    FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "migration_name"`);
  const broken = rows.find(({ finished }) => !finished);
  if (broken) {
    throw new Error(
      `The migration ${broken.name} was interrupted and nobody can tell how far it came. Restore the backup made before it, and start again.`,
    );
  }
  return rows.map(({ name }) => name);
}

/**
 * Applies one migration and notes it, in one transaction: after `kill -9` it is there whole and noted, or
 * not at all. The caller holds the migrations' lock and has no transaction open.
 */
export async function applyMigration(client: Client, migration: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await noteMigration(client, migration);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {}); // the connection may be what broke
    throw error;
  }
}

/** The same inside the caller's transaction. */
export async function noteMigration(client: Client, migration: Migration): Promise<void> {
  const { name, sql, checksum } = migration;
  await client.query(LEDGER);
  await client.query(sql);
  await client.query(
    `INSERT INTO "_prisma_migrations"
      ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
     VALUES ($1, $2, $3, clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  );
}
