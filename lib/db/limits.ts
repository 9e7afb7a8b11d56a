import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { sha256, type Tx } from "./act";
import { database } from "./client";

/** Limits of SECURITY.md 12: how many in how many seconds. Counted in PostgreSQL, over all instances. */
const limits = {
  "mails-to-address": { points: 3, duration: 15 * 60 },
  "mails-from-network": { points: 20, duration: 60 * 60 },
  // A million codes against twenty guesses a day, however many requests they are spread over.
  "codes-for-address": { points: 20, duration: 24 * 60 * 60 },
  "invitations-by-author": { points: 20, duration: 60 * 60 },
  // A count of its own, so that invitations never use up the codes somebody needs to sign in.
  "invitations-to-address": { points: 3, duration: 15 * 60 },
} as const;

export type Limit = keyof typeof limits;

/**
 * Counts one more against a limit. Concurrent calls are all counted. The key is stored as a hash.
 * @param tx counts with this transaction: what is rolled back or was only repeated is not counted.
 * @returns seconds to wait when there were too many; 0 when it may go on.
 */
export async function countAgainst(limit: Limit, key: string, tx?: Tx): Promise<number> {
  try {
    await (tx ? makeLimiter(limit, tx) : limiter(limit)).consume(sha256(key));
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes)
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused; // the database did not answer: nothing is let through
  }
}

/** Forgets what was counted: whoever typed the right code was not guessing. */
export async function forgetCount(limit: Limit, key: string): Promise<void> {
  await limiter(limit).delete(sha256(key));
}

const made = new Map<Limit, RateLimiterPrisma>();

function limiter(limit: Limit): RateLimiterPrisma {
  const known = made.get(limit);
  if (known) return known;
  const fresh = makeLimiter(limit, database());
  made.set(limit, fresh);
  return fresh;
}

function makeLimiter(limit: Limit, storeClient: Tx): RateLimiterPrisma {
  // What is old is cleared by the limiters that stay, not by those of a transaction.
  const clearExpiredByTimeout = storeClient === database();
  const place = { storeClient, tableName: "rateLimiterFlexible", keyPrefix: limit };
  return new RateLimiterPrisma({ ...place, clearExpiredByTimeout, ...limits[limit] });
}
