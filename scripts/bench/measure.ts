/** One line of the report: ours against a base that was measured in the same run. */
export type Line = {
  name: string;
  ours: number;
  base: number;
  /** Of both numbers: ms, MB/s, KB. */
  unit: string;
  /** Largest ratio that is good, from PERFORMANCE's goals; with MB/s the smallest. */
  goal?: string;
};

/** The middle of some numbers; `share` 0.99 gives the value that 99 of 100 stay under. */
export function quantile(values: number[], share = 0.5): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds of each of some rounds, after one that only warms up. */
export async function timeRounds(rounds: number, work: () => Promise<void>): Promise<number[]> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}

const shown = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

export function lineText({ name, ours, base, unit, goal }: Line): string {
  const ratio = `${(ours / base).toFixed(2)} ×`;
  const both = `${shown(ours)} against ${shown(base)} ${unit}`;
  return `${name.padEnd(58)} ${ratio.padStart(9)}   ${both}${goal ? `   (goal ${goal})` : ""}`;
}
