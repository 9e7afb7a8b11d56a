import type { Link } from "./link";
import type { Unit } from "./unit";

/**
 * How long translations are: logarithms of the usual ratio, of how far passages stray from it (for a
 * passage of a hundred letters), and of lengths in the translation as such. Gale and Church (1993).
 */
export type Lengths = {
  ratio: number;
  spread: number;
  /** By unit of the translation: letters, and the log of how usual it is to have as many. */
  letters: Float64Array;
  usual: Float64Array;
};

export function fitLengths(originals: Unit[], passages: Unit[], links: Link[]): Lengths {
  const logs = passages.map(({ length }) => Math.log(length));
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(1, logs.length);
  const deviation = Math.max(0.5, Math.sqrt(variance));
  const own = {
    letters: Float64Array.from(passages, ({ length }) => length),
    usual: Float64Array.from(logs, (log) => Math.log(normal(log - mean, deviation))),
  };
  const pairs = links.map((link) => ({
    one: sumOf(link.originals, originals),
    other: sumOf(link.passages, passages),
  }));
  const long = pairs.filter(({ one }) => one >= 15);
  if (long.length < 8) return { ...own, ratio: wholeRatio(originals, passages), spread: 1.2 };
  const ratio = median(long.map(({ one, other }) => Math.log(other / one)));
  const strays = pairs.map(
    ({ one, other }) => Math.abs(Math.log(other / one) - ratio) / strayOf(one),
  );
  return { ...own, ratio, spread: Math.min(2.5, Math.max(0.7, 1.4826 * median(strays))) };
}

/** How far a passage of this length strays from the usual ratio, as a logarithm: the shorter the farther. */
export function strayOf(length: number): number {
  return Math.sqrt(0.2 ** 2 + 2.5 / length);
}

/** Log of how much more often an original this long has this run as its translation than any has. */
export function lengthWorth(
  lengths: Lengths,
  original: number,
  run: { from: number; count: number },
) {
  const { ratio, spread, letters, usual } = lengths;
  let whole = 0;
  let logs = 0;
  let apart = 0;
  for (let at = run.from; at < run.from + run.count; at += 1) {
    const part = letters[at] as number;
    whole += part;
    logs += Math.log(part);
    apart += usual[at] as number;
  }
  const share = run.count === 1 ? 0 : logs - run.count * Math.log(whole);
  const near = normal(Math.log(whole / original) - ratio, strayOf(original) * spread);
  return Math.log(0.992 * near * Math.exp(share - apart) + 0.008);
}

function normal(x: number, sigma: number): number {
  return Math.exp(-0.5 * (x / sigma) ** 2) / (sigma * Math.sqrt(2 * Math.PI));
}

function sumOf(places: number[], units: Unit[]): number {
  return places.reduce((sum, place) => sum + (units[place]?.length ?? 0), 0);
}

function wholeRatio(originals: Unit[], passages: Unit[]): number {
  const whole = (units: Unit[]) => units.reduce((sum, { length }) => sum + length, 1);
  return Math.log(whole(passages) / whole(originals));
}

/** The middle value; 0 of none. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
