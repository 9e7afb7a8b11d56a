import { codeOf, log } from "@/lib/adapters/log/log";

/** Something that runs until it is stopped; `broken` resolves when it ended or lost a part of itself. */
export type Running = { broken: Promise<void>; stop: () => Promise<void> };

/** Milliseconds between two tries to start again. */
const PAUSE = 1000;

/**
 * Starts it, and anew each time it breaks: a database that was away must not end the queue of an
 * instance that lives on. `stop` is for good.
 * @throws when the first start fails; later ones are tried until they succeed.
 */
export async function keepRunning(
  start: () => Promise<Running>,
): Promise<{ stop: () => Promise<void> }> {
  let stopped = false;
  let running = await start();
  const watch = async () => {
    while (!stopped) {
      await running.broken;
      if (stopped) return;
      log("warn", "queue.broken");
      running.stop().catch(() => {}); // what is left of it; its jobs' lease runs out by itself
      running = await startAgain();
      log("info", "queue.started");
    }
    await running.stop();
  };
  const startAgain = async (): Promise<Running> => {
    for (;;) {
      try {
        return await start();
      } catch (error) {
        // The database is not back yet.
        log("warn", "queue.waits", { code: codeOf(error) });
        await new Promise((wait) => setTimeout(wait, PAUSE));
      }
    }
  };
  void watch();
  return {
    stop: async () => {
      stopped = true;
      await running.stop();
    },
  };
}
