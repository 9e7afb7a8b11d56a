import pg from "pg";

/** Milliseconds until the tables are written anew; each waits for those that use it. */
const PATIENCE = 60_000;

/** Waits until the tables were written anew after an erasure, and the files say so. @throws after PATIENCE. */
export async function vacuumed(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const waiting = "SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'vacuum'";
  try {
    for (const began = Date.now(); (await client.query(waiting)).rowCount !== 0; ) {
      if (Date.now() - began > PATIENCE) throw new Error("the tables were not written anew");
      await new Promise((wait) => setTimeout(wait, 200));
    }
    await client.query("CHECKPOINT");
  } finally {
    await client.end();
  }
}
