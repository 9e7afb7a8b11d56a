/** The words of `before` in `after`, by place; null where they went, or nobody can tell which one they are. */
export type Known = (number | null)[];

type Range = { start: number; end: number };

/**
 * Which words of a text are which of a later one: those that stand once in both, then those that stand once
 * between two that are known, and so on. Of several that are alike none is guessed, and what was moved was
 * typed again.
 */
export function matchWords(before: string[], after: string[]): Known {
  const known: Known = before.map(() => null);
  const open = [{ old: { start: 0, end: before.length }, now: { start: 0, end: after.length } }];
  for (let gap = open.pop(); gap; gap = open.pop()) {
    const [here, there] = [
      before.slice(gap.old.start, gap.old.end),
      after.slice(gap.now.start, gap.now.end),
    ];
    if (here.length === there.length && here.every((word, at) => word === there[at])) {
      for (const at of here.keys()) known[gap.old.start + at] = gap.now.start + at;
      continue;
    }
    const pairs = uncrossed(pairsIn(here, there));
    if (pairs.length === 0) continue;
    let [old, now] = [gap.old.start, gap.now.start];
    for (const [at, to] of pairs) {
      known[gap.old.start + at] = gap.now.start + to;
      open.push(between({ old, now }, { old: gap.old.start + at, now: gap.now.start + to }));
      [old, now] = [gap.old.start + at + 1, gap.now.start + to + 1];
    }
    open.push(between({ old, now }, { old: gap.old.end, now: gap.now.end }));
  }
  return known;
}

type Pair = [before: number, after: number];

function between(from: { old: number; now: number }, to: { old: number; now: number }) {
  const range = (start: number, end: number): Range => ({ start, end });
  return { old: range(from.old, to.old), now: range(from.now, to.now) };
}

/** Words that stand once here and once there. */
function pairsIn(here: string[], there: string[]): Pair[] {
  const places = placesOnce(there);
  return [...placesOnce(here)].flatMap(([word, at]): Pair[] => {
    const to = places.get(word);
    return to === undefined ? [] : [[at, to]];
  });
}

function placesOnce(words: string[]): Map<string, number> {
  const places = new Map<string, number | null>();
  for (const [at, word] of words.entries()) places.set(word, places.has(word) ? null : at);
  return new Map([...places].flatMap(([word, at]) => (at === null ? [] : [[word, at] as const])));
}

/** Pairs that are in the same order as all others: of two that crossed, one was moved, and nobody knows which. */
function uncrossed(pairs: Pair[]): Pair[] {
  const highest: number[] = [];
  for (const [, to] of pairs) highest.push(Math.max(highest.at(-1) ?? -1, to));
  let lowest = Number.POSITIVE_INFINITY;
  const lows = pairs.map(() => 0);
  for (let at = pairs.length - 1; at >= 0; at -= 1) {
    lows[at] = lowest;
    lowest = Math.min(lowest, pairs[at]?.[1] ?? lowest);
  }
  return pairs.filter(([, to], at) => {
    return (highest[at - 1] ?? -1) < to && to < (lows[at] ?? 0);
  });
}
