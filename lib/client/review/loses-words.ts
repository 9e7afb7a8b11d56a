import type { Desk } from "./desk";

/**
 * Whether leaving the page now would lose something: only where the device kept nothing of it. Anywhere
 * else the page can be closed at any time, and nobody is asked.
 */
export function losesWords({ store, keeps, unkept }: Desk): boolean {
  return unkept.size > 0 || (!keeps && store.read().queue.length > 0);
}
