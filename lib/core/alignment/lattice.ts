import type { Band } from "./band";

/**
 * Units that say the same: `n` of the original, the first of them at `o`, and `m` of the translation, the
 * first at `t`. Two and two: each says what the other's neighbour does.
 */
export type Bead = { o: number; n: number; t: number; m: number; sure: number };

export type Task = {
  originals: number;
  passages: number;
  band: Band;
  /** How many units of one side may be one of the other: 2 to 4. */
  most: number;
  /** As `evidence`: log of how much more probable a bead is than its parts alone. */
  worth: (o: number, n: number, t: number, m: number) => number;
  /** Units that a person linked, by their link; they stay out of every other bead. */
  held: { originals: Map<number, number>; passages: Map<number, number> };
};

/** What a bead may be, and how often it is, as logarithms. */
const shapes = [
  { n: 1, m: 1, log: Math.log(0.96) },
  { n: 2, m: 1, log: Math.log(0.012) },
  { n: 1, m: 2, log: Math.log(0.012) },
  { n: 3, m: 1, log: Math.log(0.001) },
  { n: 1, m: 3, log: Math.log(0.001) },
  { n: 4, m: 1, log: Math.log(0.0003) },
  { n: 1, m: 4, log: Math.log(0.0003) },
  // Two neighbours that changed places: the first says what the second said.
  { n: 2, m: 2, log: Math.log(0.004) },
];

/** States after a step: a bead, a unit of the original without counterpart, one of the translation. */
const [linked, dropped, added] = [0, 1, 2];
/** Logs of how often one state follows another: gaps are rare, and long when they are there. */
const steps = [
  [0.965, 0.02, 0.015],
  [0.38, 0.6, 0.02],
  [0.45, 0.02, 0.53],
].map((row) => row.map(Math.log));
const never = -1e30;
/** What a pair that a person linked adds to the ways that lead past it side by side. */
const pinned = 8;

/** The corridor's places, row by row; three states each in `forward` and `backward`. */
type Cells = {
  starts: Int32Array;
  forward: Float64Array;
  backward: Float64Array;
  /** Ways to a place from where a bead begins. */
  into: Float64Array;
  /** By place and shape, the bead that ends there. */
  worths: Float32Array;
};

/**
 * Every bead with the probability that it is right, over all alignments there are: forward and backward
 * sums of a hidden Markov model over pairs (Durbin et al., 1998, chapter 4).
 */
export function beadsOf(task: Task): Bead[] {
  const cells = layOut(task);
  for (let row = 0; row <= task.originals; row += 1) {
    for (let column = task.band.from[row] ?? 0; column <= (task.band.to[row] ?? -1); column += 1)
      fillForward(task, cells, row, column);
  }
  const end = cellAt(task, cells, task.originals, task.passages);
  const whole = ways(cells.forward, end, [0, 0, 0]);
  const beads: Bead[] = [];
  for (let row = task.originals; row >= 0; row -= 1) {
    const from = task.band.from[row] ?? 0;
    for (let column = task.band.to[row] ?? -1; column >= from; column -= 1)
      fillBackward(task, cells, { row, column, whole, beads });
  }
  return beads.reverse();
}

function layOut({ band }: Task): Cells {
  const starts = new Int32Array(band.from.length + 1);
  for (let row = 0; row < band.from.length; row += 1)
    starts[row + 1] = (starts[row] ?? 0) + (band.to[row] ?? 0) - (band.from[row] ?? 0) + 1;
  const size = starts.at(-1) ?? 0;
  return {
    starts,
    forward: new Float64Array(size * 3).fill(never),
    backward: new Float64Array(size * 3).fill(never),
    into: new Float64Array(size).fill(never),
    worths: new Float32Array(size * shapes.length).fill(never),
  };
}

/** Index of a place; -1 outside of the corridor. */
function cellAt({ band }: Task, { starts }: Cells, row: number, column: number): number {
  if (row < 0 || row >= starts.length - 1) return -1;
  const from = band.from[row] as number;
  if (column < from || column > (band.to[row] as number)) return -1;
  return (starts[row] as number) + column - from;
}

function fillForward(task: Task, cells: Cells, row: number, column: number): void {
  const here = cellAt(task, cells, row, column);
  const { forward, into, worths } = cells;
  let sum = row === 0 && column === 0 ? 0 : never;
  for (let shape = 0; shape < shapes.length; shape += 1) {
    const { n, m, log } = shapes[shape] as (typeof shapes)[number];
    const from = cellAt(task, cells, row - n, column - m);
    if (from < 0 || Math.max(n, m) > task.most) continue;
    const worth = beadWorth(task, row - n, n, column - m, m) + log;
    if (worth === Number.NEGATIVE_INFINITY) continue;
    worths[here * shapes.length + shape] = worth;
    sum = plus(sum, (into[from] as number) + worth);
  }
  forward[here * 3 + linked] = sum;
  pass(
    forward,
    { here, from: cellAt(task, cells, row - 1, column), state: dropped },
    task.held.originals.has(row - 1),
  );
  pass(
    forward,
    { here, from: cellAt(task, cells, row, column - 1), state: added },
    task.held.passages.has(column - 1),
  );
  into[here] = ways(forward, here, toLinked);
}

type Step = { here: number; from: number; state: number };

/** Adds the ways that go past one unit alone; past a held one they cost nothing and change nothing. */
function pass(forward: Float64Array, { here, from, state }: Step, held: boolean): void {
  if (from < 0) return;
  if (held) {
    for (let same = 0; same < 3; same += 1)
      join(forward, here * 3 + same, forward[from * 3 + same] as number);
  } else
    join(forward, here * 3 + state, ways(forward, from, state === dropped ? toDropped : toAdded));
}

const toLinked = steps.map((row) => row[linked] as number);
const toDropped = steps.map((row) => row[dropped] as number);
const toAdded = steps.map((row) => row[added] as number);

/** Sum over the three states of a place, each with what its step costs. */
function ways(values: Float64Array, cell: number, costs: number[]): number {
  const first = plus(
    (values[cell * 3] as number) + (costs[0] as number),
    (values[cell * 3 + 1] as number) + (costs[1] as number),
  );
  return plus(first, (values[cell * 3 + 2] as number) + (costs[2] as number));
}

function join(values: Float64Array, index: number, way: number): void {
  values[index] = plus(values[index] as number, way);
}

function beadWorth(task: Task, o: number, n: number, t: number, m: number): number {
  const { held, worth } = task;
  if (n === 2 && m === 2) return beadWorth(task, o, 1, t + 1, 1) + beadWorth(task, o + 1, 1, t, 1);
  if (held.originals.size === 0 && held.passages.size === 0) return worth(o, n, t, m);
  const links = new Set<number | undefined>();
  for (let place = o; place < o + n; place += 1) links.add(held.originals.get(place));
  for (let place = t; place < t + m; place += 1) links.add(held.passages.get(place));
  if (links.size === 1 && links.has(undefined)) return worth(o, n, t, m);
  return links.size === 1 && n === 1 && m === 1 ? pinned : Number.NEGATIVE_INFINITY;
}

type Corner = { row: number; column: number; whole: number; beads: Bead[] };

function fillBackward(task: Task, cells: Cells, corner: Corner): void {
  const { row, column } = corner;
  const { backward } = cells;
  const here = cellAt(task, cells, row, column);
  if (row === task.originals && column === task.passages) backward.fill(0, here * 3);
  const ahead = beadsFrom(task, cells, here, corner);
  for (let state = 0; state < 3; state += 1)
    join(backward, here * 3 + state, (toLinked[state] as number) + ahead);
  const down = cellAt(task, cells, row + 1, column);
  const right = cellAt(task, cells, row, column + 1);
  passBack(backward, { here, from: down, state: dropped }, task.held.originals.has(row));
  passBack(backward, { here, from: right, state: added }, task.held.passages.has(column));
}

/** The beads that begin at a place: adds those that may be right, and sums all. */
function beadsFrom(
  task: Task,
  cells: Cells,
  here: number,
  { row, column, whole, beads }: Corner,
): number {
  let ahead = never;
  for (let shape = 0; shape < shapes.length; shape += 1) {
    const { n, m } = shapes[shape] as (typeof shapes)[number];
    const to = cellAt(task, cells, row + n, column + m);
    if (to < 0) continue;
    const worth = cells.worths[to * shapes.length + shape] as number;
    if (worth <= never) continue;
    const way = worth + (cells.backward[to * 3 + linked] as number);
    ahead = plus(ahead, way);
    const sure = Math.exp(Math.min(0, (cells.into[here] as number) + way - whole));
    if (sure > 0.02) beads.push({ o: row, n, t: column, m, sure });
  }
  return ahead;
}

function passBack(backward: Float64Array, { here, from, state }: Step, held: boolean): void {
  if (from < 0) return;
  const costs = state === dropped ? toDropped : toAdded;
  for (let before = 0; before < 3; before += 1) {
    const way = held
      ? (backward[from * 3 + before] as number)
      : (costs[before] as number) + (backward[from * 3 + state] as number);
    join(backward, here * 3 + before, way);
  }
}

/** Log of the sum of two numbers given as logarithms. */
function plus(a: number, b: number): number {
  const high = Math.max(a, b);
  const low = Math.min(a, b);
  if (low <= never || high - low > 40) return high;
  return high + Math.log1p(Math.exp(low - high));
}
