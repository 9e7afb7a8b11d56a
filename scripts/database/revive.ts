/** A process that runs; `ended` resolves when it does no longer, for whatever reason. */
export type Process = { stop: () => Promise<void>; ended: Promise<void> };

/** Starts in a row that may fail: what a killed server leaves behind takes a moment to end. */
const TRIES = 30;

/** Milliseconds between two starts, and before the first. */
const PAUSE = 1000;

/** What runs, and can be started again each time it ends by itself. `stop` is for good. */
export function revive(first: Process, start: () => Promise<Process>) {
  let running: Promise<Process> = Promise.resolve(first);
  let stopping = false;
  const pause = () => new Promise((wait) => setTimeout(wait, PAUSE));
  const again = async (): Promise<Process> => {
    for (let tries = 1; ; tries += 1) {
      await pause();
      if (stopping) return first; // it ended: stopping it once more changes nothing
      try {
        return await start();
      } catch (error) {
        if (tries === TRIES) throw error; // its sentence ends everything
      }
    }
  };
  return {
    stop: async () => {
      stopping = true;
      await running.then(
        ({ stop }) => stop(),
        () => {}, // it did not come back: there is nothing to stop
      );
    },
    keepAlive: async (say: (line: string) => void) => {
      for (;;) {
        await (await running).ended;
        if (stopping) return;
        say("PostgreSQL ended by itself and is started again …");
        running = again();
        await running;
        if (!stopping) say("PostgreSQL is there again.");
      }
    },
  };
}
