import "server-only";

/** Tables that a purge takes words or hashes of words out of. */
const tables = [
  ...["Block", "Revision", "Suggestion", "Comment", "Publication", "ChangeRequest", "Finding"],
  ...["Transcript", "Redaction", "Decision", "Act"],
];

/**
 * Writes the tables anew without what was purged: until then its bytes lie in PostgreSQL's files, where
 * nothing reads them. Each table is locked while it is written; one that is in use for five seconds is left to
 * the next try.
 * @param client a connection of its own, as the owner of the tables and outside of a transaction.
 */
export async function vacuumWords(client: {
  query: (sql: string) => Promise<unknown>;
}): Promise<void> {
  await client.query(`SET lock_timeout = '5s'`);
  try {
    for (const table of tables) await client.query(`VACUUM (FULL) "${table}"`);
  } finally {
    await client.query("RESET lock_timeout");
  }
}
