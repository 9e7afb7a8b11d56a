import type { Link } from "./link";
import type { Unit } from "./unit";

/** Worth of a voice of the original (by label) being one of the translation; logarithms. */
export type Speakers = Map<string, Map<string, number>>;

/** Learns which label stands for which; before anything is linked, same labels or same place do. */
export function fitSpeakers(originals: Unit[], passages: Unit[], links: Link[]): Speakers {
  const left = labelsOf(originals);
  const right = labelsOf(passages);
  const counts = countLabels(originals, passages, links);
  const there = new Map<string, number>();
  for (const { speaker } of passages)
    if (speaker !== null) there.set(speaker, (there.get(speaker) ?? 0) + 1);
  const all = [...there.values()].reduce((sum, count) => sum + count, 0);
  const same = left.some((label) => right.includes(label));
  return new Map(
    left.map((one, index) => {
      const row = counts.get(one) ?? new Map<string, number>();
      const linked = [...row.values()].reduce((sum, count) => sum + count, 0);
      const worths = right.map((other): [string, number] => {
        const likely = same ? one === other : right[index] === other;
        const guess = likely ? 0.88 : 0.12 / Math.max(1, right.length - 1);
        const share = ((row.get(other) ?? 0) + 4 * guess) / (linked + 4);
        const usual = (there.get(other) ?? 0) / all;
        return [other, Math.log(Math.min(0.97, Math.max(0.03, share)) / usual)];
      });
      return [one, new Map(worths)];
    }),
  );
}

function labelsOf(units: Unit[]): string[] {
  return [...new Set(units.flatMap(({ speaker }) => speaker ?? []))];
}

/** How often each label is linked with each. */
export function countLabels(originals: Unit[], passages: Unit[], links: Link[]) {
  const counts = new Map<string, Map<string, number>>();
  for (const link of links) {
    const one = originals[link.originals[0] ?? -1]?.speaker;
    const other = passages[link.passages[0] ?? -1]?.speaker;
    if (one == null || other == null) continue;
    const row = counts.get(one) ?? new Map<string, number>();
    row.set(other, (row.get(other) ?? 0) + 1);
    counts.set(one, row);
  }
  return counts;
}
