import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Instance } from "../../lab/instance";

const run = promisify(execFile);

/** Milliseconds from a start until the instance was healthy, and that a bare Node took meanwhile. */
export type Start = { ms: number; bare: number };

/** Milliseconds within which an instance is there again. */
export const READY = 5000;

/** A machine on which as many bare Nodes, one after the other, need longer than READY does other work. */
const BARE = 100;

/** Of all starts, how many may take longer: one in twenty, or a single one. */
const FEW = 0.05;

/** Starts them at the same time. */
export async function startMeasured(instances: Instance[]): Promise<Start[]> {
  let starting = true;
  const bare = (async () => {
    const times: number[] = [];
    do times.push(await startBare());
    while (starting);
    return times.reduce((sum, ms) => sum + ms, 0) / times.length;
  })();
  const took = await Promise.all(instances.map((one) => one.start())).finally(() => {
    starting = false;
  });
  const meanwhile = Math.round(await bare);
  return took.map((ms) => ({ ms, bare: meanwhile }));
}

async function startBare(): Promise<number> {
  const began = Date.now();
  await run(process.execPath, ["-e", "0"]);
  return Date.now() - began;
}

/** A sentence when more than a few starts took too long although the machine had time for them. */
export function findLate(starts: Start[]): string[] {
  const late = starts.filter(({ ms, bare }) => ms > Math.max(READY, BARE * bare));
  if (late.length <= Math.max(1, FEW * starts.length)) return [];
  return [`${late.length} of ${starts.length} starts took more than ${READY} ms`];
}
