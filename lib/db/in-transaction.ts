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
