import "server-only";

/** Tables that a purge takes words or hashes of words out of. */
const tables = [
  ...["Block", "Revision", "Suggestion", "Comment", "Publication", "ChangeRequest", "Finding"],
  ...["Transcript", "Redaction", "Decision", "Act", "TermName", "Settlement", "Dismissal"],
  ...["GroundRules", "Decline"],
];

/** Transactions that still see rows as they were keep them in the files. */
const reading = `
  SELECT 1 FROM pg_stat_activity
  WHERE "datname" = current_database() AND "pid" <> pg_backend_pid()
    AND "backend_xmin" IS NOT NULL AND "xact_start" < now() - interval '1 second'`;

/**
 * Writes the tables anew without what was purged: until then its bytes lie in PostgreSQL's files, where
 * nothing reads them. Each table is locked while it is written; one that is in use for five seconds is left to
 * the next try.
 * @param client a connection of its own, as the owner of the tables and outside of a transaction.
 * @throws while something still reads them as they were, a backup for example.
 */
export async function vacuumWords(client: {
  query: (sql: string) => Promise<{ rowCount: number | null }>;
}): Promise<void> {
  if ((await client.query(reading)).rowCount) throw new Error("The tables are still being read.");
  await client.query("SET lock_timeout = '5s'");
  try {
    for (const table of tables) await client.query(`VACUUM (FULL) "${table}"`);
  } finally {
    await client.query("RESET lock_timeout");
  }
}
