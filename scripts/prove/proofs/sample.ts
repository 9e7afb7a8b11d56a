import { randomFrom } from "@/e2e/world/take-out";

/** That many of them, in their order; the same ones for the same seed, and all where there are fewer. */
export function sample<T>(items: T[], count: number, seed: number): T[] {
  if (items.length <= count) return items;
  const random = randomFrom(seed);
  const dice = items.map((item, at) => ({ item, at, by: random() }));
  const drawn = dice.sort((a, b) => a.by - b.by).slice(0, Math.ceil(count));
  return drawn.sort((a, b) => a.at - b.at).map(({ item }) => item);
}
