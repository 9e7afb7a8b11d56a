import type { Client } from "pg";
import { to } from "pg-copy-streams";
import { describeTables, type Table } from "../database/describe-tables";
import { CHUNK, type Header, Refused } from "./format";
import type { Archive } from "./write-archive";

/** What the header says of the database; the transaction that is open on the connection sees one moment. */
export async function describeDatabase(
  client: Client,
): Promise<Pick<Header, "migrations" | "tables" | "sequences">> {
  const { rows: ledger } = await client.query(`SELECT to_regclass('"_prisma_migrations"') AS "is"`);
  if (ledger[0]?.is === null) throw new Refused("There is nothing in this database to back up.");
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(`
    SELECT "migration_name" AS "name", "checksum" FROM "_prisma_migrations"
    WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL ORDER BY "migration_name"`);
  const tables = await describeTables(client);
  const sequences: Header["sequences"] = [];
  for (const { name: table, columns } of tables) {
    for (const { name: column, sequence } of columns) {
      if (!sequence) continue;
      const { rows } = await client.query(`SELECT "last_value"::text AS "value" FROM ${sequence}`);
      sequences.push({ table, column, value: rows[0]?.value });
    }
  }
  return { migrations, sequences, tables: tables.map(writable) };
}

/** A table as a backup names it: what can be written into it. */
export function writable({ name, columns }: Table) {
  return { name, columns: columns.filter(({ computed }) => !computed).map((one) => one.name) };
}

/** Every row of a table, in PostgreSQL's own text format, cut into entries. Returns how many rows. */
export async function dumpTable(
  client: Client,
  archive: Archive,
  { name, columns }: Header["tables"][number],
): Promise<number> {
  const list = columns.map((column) => `"${column}"`).join(", ");
  const stream = client.query(to(`COPY "${name}" (${list}) TO STDOUT`));
  let part = 0;
  let held: Buffer[] = [];
  let size = 0;
  const put = async () => {
    if (size === 0) return;
    part += 1;
    await archive.add(entryName(`database/${name}`, part), Buffer.concat(held));
    held = [];
    size = 0;
  };
  for await (const piece of stream as AsyncIterable<Buffer>) {
    for (let at = 0; at < piece.length; ) {
      const next = piece.subarray(at, at + CHUNK - size);
      held.push(next);
      size += next.length;
      at += next.length;
      if (size === CHUNK) await put();
    }
  }
  await put();
  return stream.rowCount ?? 0;
}

/**
 * The work that waits, as what is needed to queue it again: the queue's own tables may look different in
 * another release. Mails among it are sent after a restore, unless they have gone out of date.
 */
export async function dumpJobs(client: Client, archive: Archive): Promise<number> {
  const { rows: there } = await client.query(
    `SELECT to_regclass('graphile_worker._private_jobs') AS "is"`,
  );
  if (there[0]?.is === null) return 0;
  const { rows } = await client.query(`
    SELECT t."identifier" AS "task", j."payload", q."queue_name" AS "queue", j."run_at" AS "runAt",
      greatest(1, j."max_attempts" - j."attempts") AS "tries", j."key", j."priority"
    FROM graphile_worker._private_jobs j
    JOIN graphile_worker._private_tasks t ON t."id" = j."task_id"
    LEFT JOIN graphile_worker._private_job_queues q ON q."id" = j."job_queue_id"
    ORDER BY j."id"`);
  const LINES = 1000;
  for (let at = 0; at < rows.length; at += LINES) {
    const lines = rows.slice(at, at + LINES).map((row) => `${JSON.stringify(row)}\n`);
    await archive.add(entryName("jobs", at / LINES + 1), lines.join(""));
  }
  return rows.length;
}

function entryName(folder: string, part: number): string {
  return `${folder}/${String(part).padStart(6, "0")}`;
}
