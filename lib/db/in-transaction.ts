import "server-only";
import type { Tx } from "./act";
import { database } from "./client";

/**
 * Runs sign-in's steps as one transaction, outside of any interview's lock. What the callback returns is
 * committed: a wrong code must stay counted, so refusals are values and not exceptions.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return await database().$transaction(work, { timeout: 20_000, maxWait: 20_000 });
}
