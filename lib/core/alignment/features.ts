import type { Link } from "./link";
import type { Unit } from "./unit";

/** Features of one to four neighbouring units together: `sets[count - 1][from]`. */
export type Runs = {
  /** Numbers of features, ascending. */
  sets: Int32Array[][];
  /** What it is worth when the other side has none of them. */
  alone: Float64Array[];
};

/**
 * What passages of both sides can have in common, numbered, and what it is worth: the logarithm of how much
 * more often two passages that belong together show it than two that do not.
 */
export type Features = {
  originals: Runs;
  passages: Runs;
  /** By feature, what it adds to both runs alone when both have it. */
  shared: Float64Array;
};

/** How often a feature of the original is found again in its translation, as long as nothing was learned. */
const kept: Record<string, number> = {
  n: 0.7,
  l: 0.95,
  w: 0.35,
  c: 0.45,
  "?": 0.85,
  "!": 0.6,
  '"': 0.7,
  "¶": 0.85,
  p: 0.5,
};

/** How many links a guess counts like. */
const weight = 3;

/** The features of both sides; `pairs` are words that were learned to go together, by stem. */
export function featuresOf(
  originals: Unit[],
  passages: Unit[],
  learned: { links: Link[]; pairs: Map<string, string> },
): Features {
  const left = originals.map((unit) =>
    namesOf(unit, (stem) => (learned.pairs.has(stem) ? stem : null)),
  );
  const stems = new Map([...learned.pairs].map(([from, to]) => [to, from]));
  const right = passages.map((unit) => namesOf(unit, (stem) => stems.get(stem) ?? null));
  const there = new Set(right.flat());
  const names = [...new Set(left.flat())].filter((name) => there.has(name));
  const numbers = new Map(names.map((name, index) => [name, index]));
  const numbered = (unit: string[]) =>
    Int32Array.from(new Set(unit.flatMap((name) => numbers.get(name) ?? []))).sort();
  const sets = { originals: left.map(numbered), passages: right.map(numbered) };
  const { lost, added, shared } = worths(names, sets, learned.links);
  return {
    originals: runsOf(sets.originals, lost),
    passages: runsOf(sets.passages, added),
    shared,
  };
}

function runsOf(units: Int32Array[], worth: Float64Array): Runs {
  const sets = [units];
  for (let count = 2; count <= 4; count += 1) {
    const shorter = sets[count - 2] ?? [];
    sets.push(units.map((unit, from) => union(unit, shorter[from + 1])));
  }
  const sum = (set: Int32Array) => set.reduce((all, feature) => all + (worth[feature] ?? 0), 0);
  return { sets, alone: sets.map((row) => Float64Array.from(row, sum)) };
}

/** Two ascending rows as one. */
function union(one: Int32Array, other: Int32Array = new Int32Array()): Int32Array {
  const all = new Int32Array(one.length + other.length);
  let size = 0;
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    const a = one[i] ?? Number.POSITIVE_INFINITY;
    const b = other[j] ?? Number.POSITIVE_INFINITY;
    all[size++] = Math.min(a, b);
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return all.subarray(0, size);
}

function namesOf({ marks, words }: Unit, pairOf: (stem: string) => string | null): string[] {
  const pairs = words.flatMap((stem) => {
    const pair = pairOf(stem);
    return pair === null ? [] : [`p:${pair}`];
  });
  return [...marks, ...pairs];
}

type Sets = { originals: Int32Array[]; passages: Int32Array[] };

function worths(names: string[], sets: Sets, links: Link[]) {
  const inOriginals = countIn(names.length, sets.originals);
  const inPassages = countIn(names.length, sets.passages);
  const together = countTogether(names.length, sets, links);
  const usual = usualShare(names, { inOriginals, together, any: links.length > 0 });
  const shared = new Float64Array(names.length);
  const lost = new Float64Array(names.length);
  const added = new Float64Array(names.length);
  names.forEach((name, index) => {
    const a = inOriginals[index] ?? 0;
    const b = inPassages[index] ?? 0;
    const c = together[index] ?? 0;
    const share = usual.get(name[0] ?? "") ?? 0.5;
    const by = chance(b + 0.5, sets.passages.length + 1);
    // The pair that is looked at must not vouch for itself.
    const rest = Math.max(a - 1, 0) + weight;
    const whenThere = chance(Math.max(c - 1, 0) + weight * share, rest);
    const whenAway = chance(Math.min(c, Math.max(a - 1, 0)) + weight * share, rest);
    const unasked = chance(Math.max(b - c, b * 0.2, 0.3), sets.passages.length);
    const away = Math.log((1 - whenAway) / (1 - by));
    const extra = Math.max(-2.5, Math.min(0, Math.log(unasked / by)));
    lost[index] = away;
    added[index] = extra;
    shared[index] = Math.log(whenThere / by) - away - extra;
  });
  return { lost, added, shared };
}

function chance(count: number, of: number): number {
  return Math.min(0.97, Math.max(0.003, count / Math.max(of, 1)));
}

function countIn(size: number, units: Int32Array[]): Float64Array {
  const counts = new Float64Array(size);
  for (const unit of units)
    for (const feature of unit) counts[feature] = (counts[feature] ?? 0) + 1;
  return counts;
}

/** How often a feature stands on both sides of a link. */
function countTogether(size: number, sets: Sets, links: Link[]): Float64Array {
  const counts = new Float64Array(size);
  for (const { originals, passages } of links) {
    const there = new Set(passages.flatMap((unit) => [...(sets.passages[unit] ?? [])]));
    for (const unit of originals)
      for (const feature of sets.originals[unit] ?? [])
        if (there.has(feature)) counts[feature] = (counts[feature] ?? 0) + 1;
  }
  return counts;
}

type Counts = { inOriginals: Float64Array; together: Float64Array; any: boolean };

/** By kind of feature, how much of it the translation keeps. */
function usualShare(names: string[], { inOriginals, together, any }: Counts): Map<string, number> {
  const sums = new Map<string, { all: number; same: number }>();
  names.forEach((name, index) => {
    const sum = sums.get(name[0] ?? "") ?? { all: 0, same: 0 };
    sum.all += inOriginals[index] ?? 0;
    sum.same += together[index] ?? 0;
    sums.set(name[0] ?? "", sum);
  });
  const found = [...sums].map(([kind, { all, same }]): [string, number] => {
    const guess = kept[kind] ?? 0.5;
    return [kind, any ? (same + 10 * guess) / (all + 10) : guess];
  });
  return new Map(found);
}
