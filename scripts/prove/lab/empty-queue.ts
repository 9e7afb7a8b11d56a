import { database } from "@/lib/db/client";

/** Milliseconds: jobs of a killed instance are free after a quarter of a minute, and a few more wait behind. */
const PATIENCE = 180_000;

/** Waits until no publication and no mail is left to do. @throws after PATIENCE. */
export async function emptyQueue(): Promise<void> {
  for (const began = Date.now(); Date.now() - began < PATIENCE; ) {
    if ((await countWaiting()) === 0) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error("the queue does not become empty");
}

/** Publications and mails that are not done. */
export async function countWaiting(): Promise<number> {
  const [row] = await database().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM graphile_worker.jobs
    WHERE "task_identifier" IN ('publish', 'send-mail', 'tell')`;
  return row?.count ?? 0;
}
