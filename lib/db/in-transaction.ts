import "server-only";
import type { Tx } from "./act";
import { database } from "./client";

/**
 * Runs sign-in's steps as one transaction, outside of any interview's lock. What the callback returns is
 * committed: a wrong code must stay counted, so refusals are values and not exceptions.
 * @param timeout milliseconds after which everything is given up.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>, timeout = 20_000): Promise<T> {
  return await database().$transaction(work, { timeout, maxWait: 20_000 });
}

/** Runs `work` while nobody else, on any instance, runs what has the same name. At most ten minutes. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return await inTransaction(async (tx) => {
    // It waits as long as the other works, and then holds this one while it works elsewhere.
    await tx.$queryRaw`SELECT set_config('statement_timeout', '0', true),
      set_config('idle_in_transaction_session_timeout', '0', true)`;
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`alone ${name}`}, 0))::text`;
    return await work();
  }, 600_000);
}
