import { type CharacterPairs, characterPairs, likeness } from "./likeness";
import type { Lines, Pairs } from "./match-passages";

/** Passages that stand between the same known ones, by their places before and now. */
export type Gap = { before: number[]; after: number[] };

/** As like as two wordings of one passage are at least; 0 to 1. */
const LIKE = 0.4;
/** Pairs that are compared at most; where more could be, nothing is known to be the same. */
const MOST_PAIRS = 40_000;

/** What is not known of the new post, run by run, with what stood there before. */
export function gapsBetween({ of, to }: Pairs, size: number): Gap[] {
  const used = new Set<number>();
  const gaps: Gap[] = [];
  for (let at = 0; at < size; at += 1) {
    if (of[at] !== null) continue;
    const after = [at];
    while (at + 1 < size && of[at + 1] === null) {
      at += 1;
      after.push(at);
    }
    const first = after[0] ?? 0;
    const left = first === 0 ? -1 : (of[first - 1] ?? null);
    const right = at + 1 === size ? to.length : (of[at + 1] ?? null);
    const follows = left === null ? [] : run(to, left + 1, 1, used);
    const before = follows.length > 0 || right === null ? follows : run(to, right - 1, -1, used);
    for (const one of before) used.add(one);
    gaps.push({ before, after });
  }
  return gaps;
}

/** Free places in a row from here on, in order. */
function run(to: Pairs["to"], from: number, step: number, used: Set<number>): number[] {
  const free: number[] = [];
  for (let at = from; to[at] === null && !used.has(at); at += step) free.push(at);
  return step > 0 ? free : free.reverse();
}

type Paired = { before: number; after: number };

/**
 * Which passages of a gap are the same in other words. `inPlace`: as many of the same kinds by the same
 * speakers as before, each in its place. Otherwise those that are alike, in order.
 */
export function pairGap(
  gap: Gap,
  here: Lines,
  there: Lines,
): { paired: Paired[]; inPlace: boolean } {
  const { before, after } = gap;
  const alike = (b: number, a: number) => here.classes[b] === there.classes[a];
  const inPlace =
    before.length === after.length && before.every((b, at) => alike(b, after[at] ?? -1));
  if (inPlace) {
    return { inPlace, paired: before.map((b, at) => ({ before: b, after: after[at] ?? 0 })) };
  }
  if (before.length * after.length > MOST_PAIRS) return { inPlace, paired: [] };
  const [old, now] = [pairsIn(before, here), pairsIn(after, there)];
  const worth = (b: number, a: number) => {
    if (!alike(b, a)) return 0;
    if (here.words[b] === there.words[a]) return 2;
    const [one, other] = [old.get(b), now.get(a)];
    const like = one && other ? likeness(one, other) : 0;
    return like < LIKE ? 0 : like;
  };
  return { inPlace, paired: best(gap, worth) };
}

function pairsIn(places: number[], { sources }: Lines): Map<number, CharacterPairs> {
  return new Map(places.map((at) => [at, characterPairs(sources[at] ?? "")]));
}

/** The pairs in order that are worth most together. */
function best({ before, after }: Gap, worthOf: (b: number, a: number) => number): Paired[] {
  const table = before.map((b) => after.map((a) => worthOf(b, a)));
  const sums = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (b: number, a: number) => sums[b]?.[a] ?? 0;
  const of = (b: number, a: number) => table[b]?.[a] ?? 0;
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      const with_ = of(b, a) > 0 ? of(b, a) + at(b + 1, a + 1) : 0;
      const row = sums[b];
      if (row) row[a] = Math.max(with_, at(b + 1, a), at(b, a + 1));
    }
  }
  const paired: Paired[] = [];
  for (let [b, a] = [0, 0]; b < before.length && a < after.length; ) {
    if (of(b, a) > 0 && at(b, a) === of(b, a) + at(b + 1, a + 1)) {
      paired.push({ before: before[b] ?? 0, after: after[a] ?? 0 });
      b += 1;
      a += 1;
    } else if (at(b + 1, a) >= at(b, a + 1)) b += 1;
    else a += 1;
  }
  return paired;
}
