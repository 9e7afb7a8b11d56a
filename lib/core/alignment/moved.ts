import { contentWorth, evidence } from "./evidence";
import type { Link, Places } from "./link";
import type { Model } from "./model";

/** Log of how rarely a passage stands somewhere else than in its original's order. */
const rare = -5.5;
/** What a moved pair must have in common at least; less is chance. */
const enough = 3.5;

/** Pairs that are asked at most, times two: what they cost grows with the square of what is alone. */
const most = 1_000_000;

type Pair = { o: number; t: number; worth: number };

/**
 * Links across the order of reading between what is still alone: passages that were moved. Only where what
 * they say speaks for it, and nothing else of theirs comes near.
 */
export function linkMoved(model: Model, links: Link[], held: Places): Link[] {
  const left = alone(
    model.originals.length,
    [...links, ...held].map(({ originals }) => originals),
  );
  const right = alone(
    model.passages.length,
    [...links, ...held].map(({ passages }) => passages),
  );
  const pairs = pairsOf(model, left, right).sort((a, b) => b.worth - a.worth);
  const byLeft = groupBy(pairs, ({ o }) => o);
  const byRight = groupBy(pairs, ({ t }) => t);
  const found = new Map<number, Link>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (found.has(pair.o) || taken.has(pair.t)) continue;
    const rivals = [...(byLeft.get(pair.o) ?? []), ...(byRight.get(pair.t) ?? [])];
    found.set(pair.o, { originals: [pair.o], passages: [pair.t], sure: sureOf(pair, rivals) });
    taken.add(pair.t);
  }
  return [...found.values()];
}

/** Those that have enough in common; of very many passages that are alone, only those of near places. */
function pairsOf(model: Model, left: number[], right: number[]): Pair[] {
  const reach = Math.ceil(most / Math.max(1, left.length));
  const slope = right.length / Math.max(1, left.length);
  const pairs: Pair[] = [];
  left.forEach((o, at) => {
    const middle = Math.round(at * slope);
    const near = right.slice(Math.max(0, middle - reach), middle + reach);
    for (const t of near) {
      if (contentWorth(model, o, 1, t, 1) <= enough) continue;
      const worth = evidence(model, o, 1, t, 1);
      if (worth > enough) pairs.push({ o, t, worth });
    }
  });
  return pairs;
}

function groupBy(pairs: Pair[], place: (pair: Pair) => number): Map<number, Pair[]> {
  const groups = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const group = groups.get(place(pair));
    if (group) group.push(pair);
    else groups.set(place(pair), [pair]);
  }
  return groups;
}

function alone(size: number, used: number[][]): number[] {
  const places = new Set(used.flat());
  return Array.from({ length: size }, (_, place) => place).filter((place) => !places.has(place));
}

/** Against every other pair of either, and against standing alone. */
function sureOf(pair: Pair, rivals: Pair[]): number {
  const others = rivals.filter((one) => one !== pair);
  const odds = others.reduce((sum, { worth }) => sum + Math.exp(worth - pair.worth), 0);
  return 1 / (1 + odds + Math.exp(-rare - pair.worth));
}
