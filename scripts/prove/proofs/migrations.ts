import { once } from "node:events";
import pg from "pg";
import { randomFrom } from "@/e2e/world/take-out";
import { applyMigration } from "../../database/apply-migrations";
import { listMigrations, type Migration } from "../../database/list-migrations";
import { migrate } from "../../database/migrate";
import { fillRows } from "../../database/testing/fill-rows";
import { killMigrating, startMigrating } from "../../database/testing/kill-migrating";
import { meant } from "../../database/testing/meant";
import { lostBetween, readRows, readSchema } from "../../database/testing/read-rows";
import { root } from "../../setup/run-tool";
import type { Finding, Proof } from "../proof";

/** After how many changes of the schema at most each kill comes: in the first, and in what is left. */
const STEPS = [150, 50];

/**
 * A database at some earlier migration, with rows in every table, is brought up to date by processes that
 * are killed in the middle, and then by two at once.
 */
export const migrations: Proof = {
  shows: "every migration comes whole and once, with all that was there, killed and by two at once",
  tries: { short: 3, full: 60 },
  instances: 0,
  run: async (lab, { tries, seed, say }): Promise<Finding> => {
    const known = await listMigrations(root);
    const random = randomFrom(seed);
    const failures: string[] = [];
    const seen = { kills: 0, "done before the kill": 0, rows: 0 };
    const fresh = await place(lab.databaseUrl, "fresh", []);
    await migrate(fresh.url, root);
    const wanted = await readSchema(fresh.client);
    await fresh.client.end();
    for (let at = 0; at < tries; at += 1) {
      const stage = at % (known.length + 1);
      const { url, client } = await place(lab.databaseUrl, `try_${at}`, known.slice(0, stage));
      await fillRows(client, 2 + Math.floor(random() * 4));
      const before = await readRows(client);
      await client.end();
      for (const steps of STEPS) {
        const stopped = await killMigrating(url, 1 + Math.floor(random() * steps));
        seen[stopped ? "kills" : "done before the kill"] += 1;
      }
      const codes = await Promise.all([1, 2].map(() => once(startMigrating(url), "exit")));
      const after = new pg.Client({ connectionString: url });
      await after.connect();
      const found = codes.flatMap(([code]) => (code === 0 ? [] : [`a start ended with ${code}`]));
      if ((await readSchema(after)) !== wanted) found.push("the schema is another one");
      found.push(...(await wrongLines(after, known)));
      const rewritten = known.slice(stage).flatMap(({ name }) => meant[name] ?? []);
      const lost = lostBetween(before, await readRows(after), rewritten);
      if (lost.length > 0) found.push(`${lost.join(", ")} is not as it was`);
      seen.rows += [...before.values()].reduce((most, { length }) => most + length, 0);
      failures.push(...found.map((one) => `try ${at}, stage ${stage}, seed ${seed}: ${one}`));
      await after.end();
      await query(lab.databaseUrl, `DROP DATABASE try_${at}`);
      if (at % 10 === 9) say(`${at + 1} databases`);
    }
    const { rows, ...counts } = seen;
    return { tries, failures, measured: { migrations: known.length, ...counts, values: rows } };
  },
};

/** A new database at these migrations, and its owner's connection. */
async function place(server: string, name: string, applied: Migration[]) {
  await query(server, `CREATE DATABASE ${name}`);
  const url = server.replace(/\/readback$/, `/${name}`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const migration of applied) await applyMigration(client, migration);
  return { url, client };
}

async function query(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** The ledger holds each migration once, finished, and nothing else. */
async function wrongLines(client: pg.Client, known: Migration[]): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(`
    SELECT format('%s %s %s', "migration_name", "checksum",
      "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL) AS "line"
    FROM "_prisma_migrations" ORDER BY "migration_name"`);
  const wanted = known.map(({ name, checksum }) => `${name} ${checksum} t`);
  const same = JSON.stringify(rows.map(({ line }) => line)) === JSON.stringify(wanted);
  return same ? [] : [`the ledger holds ${rows.length} lines for ${known.length} migrations`];
}
