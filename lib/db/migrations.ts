import "server-only";
import { newestMigration } from "@/lib/env";
import { database } from "./client";

/**
 * Whether the newest migration that this build knows has been applied. Migrations are applied in order,
 * so the newest stands for all.
 * @throws when the database does not answer.
 */
export async function hasMigration(name = newestMigration()): Promise<boolean> {
  const rows = await database().$queryRaw<{ found: number }[]>`
    SELECT 1 AS "found" FROM "_prisma_migrations"
    WHERE "migration_name" = ${name} AND "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;
  return rows.length > 0;
}
