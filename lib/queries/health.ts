import "server-only";
import { hasMigration } from "@/lib/db/migrations";

/** Whether the database answers in time and is migrated; never throws, never says why. */
export async function readHealth(): Promise<boolean> {
  try {
    return await hasMigration();
  } catch {
    // Away, refusing, or not a database of ours: all of it is "not healthy".
    return false;
  }
}
