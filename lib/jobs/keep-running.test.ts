import { expect, test } from "vitest";
import { keepRunning, type Running } from "./keep-running";

/** Starts of something that can be broken by hand; the second start fails once. */
function breakable() {
  const runs: { break: () => void; stopped: boolean }[] = [];
  let tries = 0;
  const start = async (): Promise<Running> => {
    tries += 1;
    if (tries === 2) throw new Error("the database is away");
    const run = { break: () => {}, stopped: false };
    runs.push(run);
    const broken = new Promise<void>((done) => {
      run.break = done;
    });
    const stop = async () => {
      run.stopped = true;
      run.break();
    };
    return { broken, stop };
  };
  return { runs, start, tries: () => tries };
}

test("what breaks is started again until it runs, and not after it was stopped", async () => {
  const { runs, start, tries } = breakable();
  const kept = await keepRunning(start);
  runs[0]?.break();
  await expect.poll(() => runs.length, { timeout: 10_000 }).toBe(2);
  expect(runs[0]?.stopped).toBe(true);
  await kept.stop();
  expect(runs[1]?.stopped).toBe(true);
  await new Promise((wait) => setTimeout(wait, 50));
  expect(tries()).toBe(3);
});

test("a first start that fails is an error of the start", async () => {
  await expect(
    keepRunning(async () => {
      throw new Error("no key");
    }),
  ).rejects.toThrow("no key");
});
