import type { Client } from "pg";

/** The role that the app works as: like the owner of the tables, but of the history it can only add. */
const ROLE = "readback_app";

/**
 * Sets up the role that the app's connections take (SECURITY.md 23), where this login may: make it, or at
 * least take it after somebody else made it. Repeated after each migration, for new tables. Without the
 * role the history is held by its triggers alone.
 * The caller holds the migrations' lock and has no transaction open.
 */
export async function protectHistory(client: Client): Promise<void> {
  await makeRole(client);
  if (!(await mayTake(client))) return;
  await client.query(`BEGIN;
    GRANT USAGE ON SCHEMA public, graphile_worker TO ${ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, graphile_worker TO ${ROLE};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, graphile_worker TO ${ROLE};
    REVOKE UPDATE, DELETE ON "Event" FROM ${ROLE};
    REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM ${ROLE};
    ${await missingPolicies(client)}
    COMMIT`);
}

async function makeRole(client: Client): Promise<void> {
  const { rows } = await client.query<{ root: boolean; may: boolean; known: boolean }>(
    `SELECT "rolsuper" AS "root", "rolsuper" OR "rolcreaterole" AS "may",
       EXISTS (SELECT FROM pg_roles WHERE "rolname" = '${ROLE}') AS "known"
     FROM pg_roles WHERE "rolname" = current_user`,
  );
  const login = rows[0];
  if (!login?.may) return;
  // Roles belong to the whole server: another database's start may make it at the same moment.
  if (!login.known) await unless(["42710", "23505"], client.query(`CREATE ROLE ${ROLE} NOLOGIN`));
  // Without the right to hand the role on, whoever made it has to: it stays with the triggers.
  if (!login.root) await unless(["42501"], client.query(`GRANT ${ROLE} TO CURRENT_USER`));
}

async function mayTake(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM pg_roles WHERE "rolname" = '${ROLE}' AND pg_has_role("oid",
       CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END)`,
  );
  return rowCount === 1;
}

/** The queue's tables have row security, which holds for everybody but their owner. */
async function missingPolicies(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT "relname" AS "name" FROM pg_class c
     WHERE "relnamespace" = 'graphile_worker'::regnamespace AND "relrowsecurity"
       AND NOT EXISTS (SELECT FROM pg_policy WHERE "polrelid" = c."oid" AND "polname" = '${ROLE}')`,
  );
  return rows
    .map(
      ({ name }) => `CREATE POLICY ${ROLE} ON graphile_worker."${name}" TO ${ROLE} USING (true);`,
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
