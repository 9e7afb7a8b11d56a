import "server-only";
import { APP_ROLE } from "./app-role-name";

/**
 * Each connection works as the role `readback_app_LOGIN` where `scripts/database/protect-history.ts` could set it up: a
 * role that can add to the history and never change it (SECURITY.md 23). Where it could not, the login
 * itself works, and the triggers on the table refuse.
 */
const TAKE = `
  SELECT set_config('role', "rolname", false) FROM pg_roles
  WHERE "rolname" = ${APP_ROLE}
    AND pg_has_role("oid",
      CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END)
    AND has_table_privilege("oid", to_regclass('public."Event"'), 'INSERT')`;

/** Runs on a new connection before anything else does. @throws when it cannot: then it is not used. */
export async function takeAppRole(client: { query: (sql: string) => unknown }): Promise<void> {
  await client.query(TAKE);
}
