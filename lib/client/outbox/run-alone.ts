let line: Promise<unknown> = Promise.resolve();

/**
 * Runs one queue at a time over all tabs of this origin (Web Locks), so that no act is sent from two.
 * Without Web Locks, at least one at a time in this page; the idempotency key covers the rest.
 */
export async function runAlone(name: string, run: () => Promise<void>): Promise<void> {
  if (typeof navigator !== "undefined" && navigator.locks) {
    await navigator.locks.request(name, run);
    return;
  }
  // A run that failed must not stop the next one; its own caller hears of it.
  line = line.then(run, run);
  await line;
}
