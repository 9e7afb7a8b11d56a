import { database } from "@/lib/db/client";

/** Milliseconds: jobs of a killed instance are free after a quarter of a minute, and a few more wait behind. */
const PATIENCE = 180_000;

/** Waits until no publication and no mail is left to do. @throws after PATIENCE. */
export async function emptyQueue(): Promise<void> {
  for (const began = Date.now(); Date.now() - began < PATIENCE; ) {
    const rows = await database().$queryRaw<unknown[]>`
      SELECT 1 FROM graphile_worker.jobs WHERE "task_identifier" IN ('publish', 'send-mail') LIMIT 1`;
    if (rows.length === 0) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error("the queue does not become empty");
}
