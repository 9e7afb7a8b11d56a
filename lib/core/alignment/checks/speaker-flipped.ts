import { type Check, type Comparison, checked, type Pair } from "./check";

/** Words that somebody else says than in the original. Which label is whose, most of the links say. */
export function speakersFlipped({ pairs }: Comparison): Check[] {
  const labels = labelsOf(pairs);
  return pairs.flatMap(({ originals, passages }) =>
    passages.flatMap((passage) => {
      const strange = originals.filter(({ speaker }) => {
        const usual = labels.get(speaker ?? "");
        return usual !== undefined && passage.speaker !== null && usual !== passage.speaker;
      });
      if (strange.length === 0) return [];
      const detail = `${strange[0]?.speaker} → ${passage.speaker}`;
      return [checked("speaker-flipped", strange, [passage], detail)];
    }),
  );
}

function labelsOf(pairs: Pair[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { originals, passages } of pairs) {
    const [one, other] = [originals[0]?.speaker, passages[0]?.speaker];
    if (one == null || other == null || originals.length > 1) continue;
    const row = counts.get(one) ?? new Map<string, number>();
    row.set(other, (row.get(other) ?? 0) + 1);
    counts.set(one, row);
  }
  return new Map(
    [...counts].flatMap(([label, row]) => {
      const all = [...row.values()].reduce((sum, count) => sum + count, 0);
      const best = [...row].sort((a, b) => b[1] - a[1])[0];
      return best && best[1] * 2 > all ? [[label, best[0]] as const] : [];
    }),
  );
}
