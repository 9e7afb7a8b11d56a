import type { Features, Runs } from "./features";

/** For each place between originals (0 to n), the places between passages that are looked at: from, to. */
export type Band = { from: Int32Array; to: Int32Array };

/** Places of a corridor where much is open; each takes a hundred bytes while it is looked at. */
const most = 4_000_000;

/** An original and the passage that probably says the same, by place. */
export type Anchor = { o: number; t: number };

/**
 * The corridor that the alignment is looked for in: `width` places around the anchors, wider where these
 * leave more open. Keeps time linear in the length of the interview.
 */
export function bandOf(
  size: { originals: number; passages: number },
  all: Anchor[],
  width: number,
): Band {
  const anchors = [
    { o: -1, t: -1 },
    ...supported(rising(all), width),
    { o: size.originals, t: size.passages },
  ];
  const from = new Int32Array(size.originals + 1).fill(size.passages);
  const to = new Int32Array(size.originals + 1);
  const share = Math.floor(most / (2 * (size.originals + 1)));
  anchors.slice(1).forEach((end, index) => {
    const start = anchors[index] ?? end;
    const rows = end.o - start.o;
    // Never so narrow that two rows have no place in common.
    const step = Math.ceil(Math.abs(end.t - start.t) / Math.max(1, rows));
    const slack = width + Math.min(Math.abs(end.t - start.t - rows), Math.max(share, step));
    for (let row = Math.max(0, start.o); row <= Math.min(size.originals, end.o + 1); row += 1) {
      const middle = start.t + ((row - start.o) * (end.t - start.t)) / rows;
      from[row] = Math.min(from[row] ?? 0, Math.max(0, Math.floor(middle - slack)));
      to[row] = Math.max(to[row] ?? 0, Math.min(size.passages, Math.ceil(middle + slack)));
    }
  });
  return steady({ from, to }, size.passages);
}

/** Both edges only ever rise, and the corners are inside. */
function steady({ from, to }: Band, other: number): Band {
  from[0] = 0;
  to[to.length - 1] = other;
  for (let row = 1; row < to.length; row += 1) to[row] = Math.max(to[row] ?? 0, to[row - 1] ?? 0);
  for (let row = from.length - 2; row >= 0; row -= 1)
    from[row] = Math.min(from[row] ?? 0, from[row + 1] ?? 0);
  return { from, to };
}

/** Pairs that share what only they have. */
export function rareAnchors({ originals, passages }: Features): Anchor[] {
  const left = onlyPlaces(units(originals));
  const right = onlyPlaces(units(passages));
  return [...left].flatMap(([feature, o]) => {
    const t = right.get(feature);
    return t === undefined ? [] : [{ o, t }];
  });
}

function units(runs: Runs): Int32Array[] {
  return runs.sets[0] ?? [];
}

function onlyPlaces(units: Int32Array[]): Map<number, number> {
  const places = new Map<number, number>();
  const twice = new Set<number>();
  units.forEach((features, place) => {
    for (const feature of features) {
      if (places.has(feature)) twice.add(feature);
      places.set(feature, place);
    }
  });
  for (const feature of twice) places.delete(feature);
  return places;
}

/** The longest row of anchors that rises on both sides. */
function rising(anchors: Anchor[]): Anchor[] {
  const sorted = anchors.toSorted((a, b) => a.o - b.o || b.t - a.t);
  const tails: number[] = [];
  const before = sorted.map((anchor, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] ?? 0]?.t ?? 0) < anchor.t) low = middle + 1;
      else high = middle;
    }
    tails[low] = index;
    return low > 0 ? (tails[low - 1] ?? -1) : -1;
  });
  const row: Anchor[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const anchor = sorted[at];
    if (anchor) row.unshift(anchor);
  }
  return row;
}

/** Without anchors that stray from those around them: one word that happens to stand twice. */
function supported(row: Anchor[], width: number): Anchor[] {
  return row.filter(({ o, t }, index) => {
    const around = row.slice(Math.max(0, index - 3), index + 4).map((one) => one.t - one.o);
    const middle = around.toSorted((a, b) => a - b)[Math.floor(around.length / 2)] ?? 0;
    return Math.abs(t - o - middle) <= width / 2;
  });
}
