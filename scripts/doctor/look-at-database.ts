import pg from "pg";
import { checkDurability } from "@/lib/db/check-durability";
import { checkKeys } from "@/lib/db/check-keys";
import { readDatabaseFacts, readQueueFacts } from "@/lib/db/database-facts";
import { historyProtection } from "@/lib/db/history-protection";
import { operate } from "@/lib/policy/operator";
import { appliedMigrations } from "../database/apply-migrations";
import { listMigrations } from "../database/list-migrations";
import { root } from "../setup/run-tool";
import { type Finding, fine, wrong } from "./finding";
import { clockFinding } from "./look-at-machine";

/** The oldest PostgreSQL that is tried, as the server counts its versions. */
const OLDEST = 150_000;

/** Seconds that a job may be due before somebody should have taken it. */
const LATE = 300;

const operator = operate("cli.doctor");

/** The database and what lies in it; only the first finding when it does not answer. */
export async function lookAtDatabase(databaseUrl: string): Promise<Finding[]> {
  const facts = await readDatabaseFacts(operator).catch(() => null);
  if (!facts) {
    const todo = "Start PostgreSQL, or correct DATABASE_URL: host, name, user, password.";
    return [wrong("database", "The database does not answer.", todo)];
  }
  const about = `PostgreSQL ${facts.name}, ${Math.ceil(facts.bytes / 1024 ** 2)} MB`;
  const version =
    facts.version >= OLDEST
      ? fine("database", `${about}, answers.`)
      : wrong("database", `${about}, is too old.`, "Move to PostgreSQL 15 or newer.");
  const clock = clockFinding("database clock", "the database", facts.now.getTime() - Date.now());
  const migrations = await lookAtMigrations(databaseUrl);
  const first = [version, await lookAtDurability(), clock, migrations];
  if (!migrations.fine) return first; // what follows reads tables that may not be there
  return [...first, await lookAtHistory(), await lookAtKeys(), await lookAtQueue()];
}

async function lookAtDurability(): Promise<Finding> {
  return await checkDurability().then(
    () => fine("durability", "What is acknowledged is on the disk."),
    (error: Error) =>
      wrong("durability", error.message, "Change it in postgresql.conf and restart PostgreSQL."),
  );
}

async function lookAtMigrations(databaseUrl: string): Promise<Finding> {
  const client = new pg.Client({ connectionString: databaseUrl });
  try {
    await client.connect();
    const applied = new Set(await appliedMigrations(client));
    const missing = (await listMigrations(root)).filter(({ name }) => !applied.has(name));
    if (missing.length === 0) return fine("migrations", "The database is up to date.");
    const says = `${missing.length} migrations are not applied yet.`;
    return wrong("migrations", says, "Start this release once: npm start applies them.");
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return wrong("migrations", says, "See docs/deploy.md, Back up and restore.");
  } finally {
    await client.end().catch(() => {}); // nothing to end when it never connected
  }
}

async function lookAtHistory(): Promise<Finding> {
  switch (await historyProtection()) {
    case "role":
      return fine("history", "The app itself cannot change what happened.");
    case "trigger":
      return fine("history", "Triggers keep what happened; the app's login could take them away.");
    case "none":
      return wrong(
        "history",
        "The triggers that keep what happened are off.",
        "Find out who switched them off, and why; then run readback verify.",
      );
  }
}

async function lookAtKeys(): Promise<Finding> {
  return await checkKeys(operator).then(
    () => fine("keys", "Every sealed secret can be opened."),
    (error: Error) => wrong("keys", error.message, "Until then nothing is started or pushed."),
  );
}

async function lookAtQueue(): Promise<Finding> {
  const { due, oldest, lost } = await readQueueFacts(operator);
  if (due > 0 && oldest > LATE) {
    const says = `${due} jobs are due, the oldest for ${Math.round(oldest / 60)} minutes.`;
    return wrong("queue", says, "Is Readback running? Its log says what jobs fail with.");
  }
  if (lost > 0) {
    const says = `${lost} jobs were given up after their last try.`;
    return wrong("queue", says, 'The log names them: look for "job.failed".');
  }
  return fine("queue", due > 0 ? `${due} jobs are due just now.` : "No work is waiting.");
}
