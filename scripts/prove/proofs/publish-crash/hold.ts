import pg from "pg";
import type { Lab } from "../../lab/open-lab";

/** What a session of ours locks so that a publication goes so far and no further. */
export const locks = {
  prepared: 'SELECT 1 FROM "Interview" FOR UPDATE',
  pushed: 'LOCK TABLE "Receipt" IN SHARE MODE',
};

export type Gate = { open: () => Promise<void> };

export async function hold(lab: Lab, lock: string): Promise<Gate> {
  const client = new pg.Client({ connectionString: lab.databaseUrl });
  client.on("error", () => {}); // a lab that closes ends it
  await client.connect();
  await client.query("BEGIN");
  await client.query(lock);
  return {
    open: async () => {
      await client.query("ROLLBACK");
      await client.end();
    },
  };
}
