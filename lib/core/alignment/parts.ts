import { contentWorth, evidence } from "./evidence";
import type { Link } from "./link";
import type { Model } from "./model";

/** Places that nothing is linked with. */
export type Loose = { originals: number[]; passages: number[] };

/** How much speaks for it that an original without a link, from anywhere, is said in this passage, too. */
export function hiddenOdds(
  { features }: Model,
  { originals, passages }: Link,
  loose: Loose,
): number {
  const { sets, alone } = features.originals;
  const said = features.passages.sets[passages.length - 1]?.[passages[0] ?? 0];
  const mine = sets[originals.length - 1]?.[originals[0] ?? 0];
  if (!said || !mine || loose.originals.length > 40) return 0;
  const worths = loose.originals.map((place) => {
    const own = sets[0]?.[place] ?? new Int32Array();
    const unsaid = own.filter((feature) => said.includes(feature) && !mine.includes(feature));
    const shared = unsaid.reduce((sum, feature) => sum + (features.shared[feature] ?? 0), 0);
    return (alone[0]?.[place] ?? 0) + shared;
  });
  return Math.exp(Math.min(10, Math.max(-99, ...worths) * 0.6 - 4));
}

/** Each outer part of what was fused or split must say something for itself, and belong nowhere else. */
export function partOdds(model: Model, { originals, passages }: Link, loose: Loose): number {
  const [o = 0, t = 0] = [originals[0], passages[0]];
  const [n, m] = [originals.length, passages.length];
  const whole = contentWorth(model, o, n, t, m);
  const without = (from: number, count: number, to: number, size: number) =>
    count > 0 && size > 0 ? whole - contentWorth(model, from, count, to, size) : 9;
  const parts =
    n > 1
      ? [
          { o, t, own: without(o + 1, n - 1, t, m) },
          { o: o + n - 1, t, own: without(o, n - 1, t, m) },
        ]
      : [
          { o, t, own: without(o, n, t + 1, m - 1) },
          { o, t: t + m - 1, own: without(o, n, t, m - 1) },
        ];
  const odds = parts.map(({ o: one, t: other, own }) => {
    const homes =
      n > 1
        ? loose.passages.map((place) => evidence(model, one, 1, place, 1))
        : loose.originals.map((place) => evidence(model, place, 1, other, 1));
    return Math.exp(2 - own) + Math.exp(Math.min(10, Math.max(-20, ...homes) - own));
  });
  return Math.max(...odds);
}
