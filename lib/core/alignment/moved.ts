import { contentWorth, evidence } from "./evidence";
import type { Link, Places } from "./link";
import type { Model } from "./model";

/** Log of how rarely a passage stands somewhere else than in its original's order. */
const rare = -5.5;
/** What a moved pair must have in common at least; less is chance. */
const enough = 3.5;

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
  const pairs = left
    .flatMap((o) => right.map((t) => ({ o, t })))
    .filter(({ o, t }) => contentWorth(model, o, 1, t, 1) > enough)
    .map(({ o, t }) => ({ o, t, worth: evidence(model, o, 1, t, 1) }))
    .filter(({ worth }) => worth > enough)
    .sort((a, b) => b.worth - a.worth);
  const found: Link[] = [];
  for (const pair of pairs) {
    if (found.some(({ originals, passages }) => originals[0] === pair.o || passages[0] === pair.t))
      continue;
    found.push({ originals: [pair.o], passages: [pair.t], sure: sureOf(pair, pairs) });
  }
  return found;
}

function alone(size: number, used: number[][]): number[] {
  const places = new Set(used.flat());
  return Array.from({ length: size }, (_, place) => place).filter((place) => !places.has(place));
}

/** Against every other pair of either, and against standing alone. */
function sureOf(pair: Pair, pairs: Pair[]): number {
  const others = pairs.filter((one) => one !== pair && (one.o === pair.o || one.t === pair.t));
  const odds = others.reduce((sum, { worth }) => sum + Math.exp(worth - pair.worth), 0);
  return 1 / (1 + odds + Math.exp(-rare - pair.worth));
}
