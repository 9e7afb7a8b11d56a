import type { Link } from "./link";
import type { Unit } from "./unit";

/** Words of a passage that are looked at; long notes would cost more than they tell. */
const most = 60;

/** Stems of one side that are looked at, the most frequent first: what they cost grows with their square. */
const mostStems = 5000;

/**
 * Words that go together in the links found so far, by stem: each is the other's best partner, at least
 * three times, and more often together than apart. Words that look alike are known without learning.
 */
export function learnPairs(
  originals: Unit[],
  passages: Unit[],
  links: Link[],
): Map<string, string> {
  const left = numberStems(originals);
  const right = numberStems(passages);
  const together = new Uint16Array(left.names.length * right.names.length);
  for (const link of links) {
    const mine = stemsOf(link.originals, originals, left);
    const yours = stemsOf(link.passages, passages, right);
    for (const one of mine)
      for (const other of yours) {
        const key = one * right.names.length + other;
        together[key] = (together[key] ?? 0) + 1;
      }
  }
  return mutual(together, left, right);
}

type Stems = { names: string[]; counts: number[]; numbers: Map<string, number> };

/** Stems that are neither rare nor everywhere. */
function numberStems(units: Unit[]): Stems {
  const counts = new Map<string, number>();
  for (const { words } of units)
    for (const stem of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= 3 && count <= units.length * 0.3)
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostStems)
    .map(([stem]) => stem);
  return {
    names,
    counts: names.map((name) => counts.get(name) ?? 0),
    numbers: new Map(names.map((name, index) => [name, index])),
  };
}

function stemsOf(places: number[], units: Unit[], { numbers }: Stems): number[] {
  const words = places.flatMap((place) => units[place]?.words ?? []);
  return [...new Set(words.flatMap((stem) => numbers.get(stem) ?? []))].slice(0, most);
}

function mutual(together: Uint16Array, left: Stems, right: Stems): Map<string, string> {
  const bestLeft = new Map<number, { other: number; dice: number }>();
  const bestRight = new Map<number, { other: number; dice: number }>();
  for (let key = 0; key < together.length; key += 1) {
    const count = together[key] ?? 0;
    if (count < 3) continue;
    const one = Math.floor(key / right.names.length);
    const other = key % right.names.length;
    const dice = (2 * count) / ((left.counts[one] ?? 0) + (right.counts[other] ?? 0));
    if (dice < 0.5) continue;
    if (dice > (bestLeft.get(one)?.dice ?? 0)) bestLeft.set(one, { other, dice });
    if (dice > (bestRight.get(other)?.dice ?? 0)) bestRight.set(other, { other: one, dice });
  }
  const pairs = new Map<string, string>();
  for (const [one, { other }] of bestLeft) {
    if (bestRight.get(other)?.other !== one) continue;
    const mine = left.names[one] ?? "";
    const yours = right.names[other] ?? "";
    if (mine.slice(0, 5) !== yours.slice(0, 5)) pairs.set(mine, yours);
  }
  return pairs;
}
