import "server-only";
import { database } from "./client";

/**
 * What keeps the history from being changed (SECURITY.md 23). `role`: the app's own role has no right to.
 * `trigger`: its login could take the triggers away, which refuse meanwhile. `none`: somebody did.
 */
export type HistoryProtection = "role" | "trigger" | "none";

/** How the history of this database is protected now, as the app's connections see it. */
export async function historyProtection(): Promise<HistoryProtection> {
  const [row] = await database().$queryRaw<{ mayChange: boolean; triggers: bigint }[]>`
    SELECT has_table_privilege('"Event"', 'UPDATE, DELETE, TRUNCATE') AS "mayChange",
      (SELECT count(*) FROM pg_trigger
       WHERE "tgrelid" = '"Event"'::regclass AND "tgname" IN ('Event_insert_only', 'Event_no_truncate')
         AND "tgenabled" IN ('O', 'A')) AS "triggers"`;
  if (!row || row.triggers < 2n) return "none";
  return row.mayChange ? "trigger" : "role";
}
