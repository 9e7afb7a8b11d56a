import { spawn } from "node:child_process";
import { join } from "node:path";
import pg from "pg";
import { root } from "../../setup/run-tool";

/** Advisory lock behind which a migration waits in the middle until it is killed. */
const GATE = 991_177;

/**
 * Starts a process that migrates, lets it come as far as its `steps`th change of the schema, and kills it
 * there with SIGKILL. The login must be a superuser's.
 * @returns false when it had finished before that.
 */
export async function killMigrating(databaseUrl: string, steps: number): Promise<boolean> {
  const gate = new pg.Client({ connectionString: databaseUrl });
  await gate.connect();
  try {
    await gate.query("SELECT pg_advisory_lock($1)", [GATE]);
    await gate.query(`
      CREATE SEQUENCE "gate_steps";
      CREATE FUNCTION "gate"() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
        IF nextval('gate_steps') = ${steps} THEN PERFORM pg_advisory_lock(${GATE}); END IF;
      END $$;
      CREATE EVENT TRIGGER "gate" ON ddl_command_end EXECUTE FUNCTION "gate"();`);
    const child = startMigrating(databaseUrl);
    const waits = async () => {
      const sql =
        "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted";
      return (await gate.query(sql, [GATE])).rowCount !== 0;
    };
    while (child.exitCode === null && !(await waits())) await pause(10);
    const stopped = child.exitCode === null;
    child.kill("SIGKILL");
    return stopped;
  } finally {
    await gate.query("SELECT pg_advisory_unlock($1)", [GATE]);
    await dropGate(gate);
    await gate.end();
  }
}

/** `migrate` in a process of its own; resolves through its exit code. */
export function startMigrating(databaseUrl: string) {
  const program = join(root, "scripts/database/testing/migrate-once.ts");
  const env = { ...process.env, MIGRATE_URL: databaseUrl };
  return spawn(process.execPath, ["--import", "tsx", program], { cwd: root, env, stdio: "ignore" });
}

/** The server works on for a client it does not know to be dead; only when it has ended is it over. */
async function dropGate(gate: pg.Client): Promise<void> {
  const others =
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
  while ((await gate.query(others)).rowCount !== 0) await pause(10);
  await gate.query(`
    DROP EVENT TRIGGER "gate"; DROP FUNCTION "gate"(); DROP SEQUENCE "gate_steps";`);
}

function pause(ms: number): Promise<void> {
  return new Promise((wait) => setTimeout(wait, ms));
}
