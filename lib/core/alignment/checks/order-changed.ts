import { type Check, type Comparison, checked, type Pair } from "./check";

/** Passages that stand elsewhere than in the original: as few as explain the order of all. */
export function orderChanged({ pairs, originals, passages }: Comparison): Check[] {
  const left = placesOf(originals);
  const right = placesOf(passages);
  const sorted = pairs.toSorted((a, b) => placeOf(a.originals, left) - placeOf(b.originals, left));
  const places = sorted.map((pair) => placeOf(pair.passages, right));
  const kept = risingPlaces(places);
  return sorted
    .filter((_, index) => !kept.has(index))
    .map((pair) => checked("order-changed", pair.originals, pair.passages));
}

function placesOf(readings: Comparison["originals"]): Map<string, number> {
  return new Map([...readings.keys()].map((key, place) => [key, place]));
}

function placeOf([first]: Pair["originals"], places: Map<string, number>): number {
  return places.get(first?.passage.key ?? "") ?? 0;
}

/** Indices of the longest row that rises. */
function risingPlaces(places: number[]): Set<number> {
  const tails: number[] = [];
  const before = places.map((place, index) => {
    const found = tails.findIndex((tail) => (places[tail] ?? 0) >= place);
    const length = found < 0 ? tails.length : found;
    tails[length] = index;
    return length > 0 ? (tails[length - 1] ?? -1) : -1;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}
