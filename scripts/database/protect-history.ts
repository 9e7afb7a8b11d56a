import type { Client } from "pg";
import { APP_ROLE } from "@/lib/db/app-role-name";

/**
 * Sets up the role that the app's connections take (SECURITY.md 23), where this login may: make it, or at
 * least take it after somebody else made it. Repeated after each migration, for new tables. Without the
 * role the history is held by its triggers alone.
 * The caller holds the migrations' lock and has no transaction open.
 */
export async function protectHistory(client: Client): Promise<void> {
  const role = await makeRole(client);
  if (!(await mayTake(client))) return;
  await client.query(`BEGIN;
    GRANT USAGE ON SCHEMA public, graphile_worker TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, graphile_worker TO ${role};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, graphile_worker TO ${role};
    REVOKE UPDATE, DELETE ON "Event" FROM ${role};
    REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM ${role};
    ${await missingPolicies(client, role)}
    COMMIT`);
}

type Login = { root: boolean; may: boolean; known: boolean; role: string };

/** Makes this login's role where it may. Returns the role's name as SQL writes it. */
async function makeRole(client: Client): Promise<string> {
  const { rows } = await client.query<Login>(
    `SELECT "rolsuper" AS "root", "rolsuper" OR "rolcreaterole" AS "may",
       EXISTS (SELECT FROM pg_roles WHERE "rolname" = ${APP_ROLE}) AS "known",
       quote_ident(${APP_ROLE}) AS "role"
     FROM pg_roles WHERE "rolname" = session_user`,
  );
  const [login] = rows;
  if (!login) throw new Error("PostgreSQL does not know who is logged in.");
  const { root, may, known, role } = login;
  if (!may) return role;
  // Roles belong to the whole server: another database's start may make it at the same moment.
  if (!known) await unless(["42710", "23505"], client.query(`CREATE ROLE ${role} NOLOGIN`));
  // Without the right to hand the role on, whoever made it has to: it stays with the triggers.
  if (!root) await unless(["42501"], client.query(`GRANT ${role} TO CURRENT_USER`));
  return role;
}

async function mayTake(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM pg_roles WHERE "rolname" = ${APP_ROLE} AND pg_has_role("oid",
       CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END)`,
  );
  return rowCount === 1;
}

/** The queue's tables have row security, which holds for everybody but their owner. */
async function missingPolicies(client: Client, role: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT "relname" AS "name" FROM pg_class c
     WHERE "relnamespace" = 'graphile_worker'::regnamespace AND "relrowsecurity"
       AND NOT EXISTS (SELECT FROM pg_policy WHERE "polrelid" = c."oid" AND "polname" = ${APP_ROLE})`,
  );
  return rows
    .map(
      ({ name }) => `CREATE POLICY ${role} ON graphile_worker."${name}" TO ${role} USING (true);`,
    )
    .join("\n");
}

async function unless(codes: string[], query: Promise<unknown>): Promise<void> {
  try {
    await query;
  } catch (error) {
    // Expected ones are decided where this is called; any other must stop the start.
    if (!codes.includes((error as { code?: string }).code ?? "")) throw error;
  }
}
