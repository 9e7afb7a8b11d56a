import { keepRunning } from "./keep-running";
import { runQueue } from "./run-queue";
import { lanes } from "./tasks";

/** Runs each lane of the queue until it is stopped, anew whenever it breaks. @throws when a first start fails. */
export async function runQueues(): Promise<{ stop: () => Promise<void> }> {
  const running = await Promise.all(lanes.map((lane) => keepRunning(() => runQueue(lane))));
  return {
    stop: async () => {
      await Promise.all(running.map(({ stop }) => stop()));
    },
  };
}
