import "server-only";
import { database } from "./client";

/**
 * Refuses to go on with a database that may forget what it acknowledged (SECURITY.md 10).
 * @throws naming the setting to change.
 */
export async function checkDurability(): Promise<void> {
  const [row] = await database().$queryRaw<{ fsync: string; commit: string }[]>`
    SELECT current_setting('fsync') AS "fsync", current_setting('synchronous_commit') AS "commit"`;
  if (row?.fsync !== "on") throw new Error("PostgreSQL runs with fsync off; switch it on.");
  if (row.commit === "off" || row.commit === "local") {
    throw new Error("PostgreSQL runs with synchronous_commit off or local; set it to on.");
  }
}
