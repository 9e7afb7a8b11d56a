/** A passage of a translation with the passages of the original that it says again. */
export type LinkedPassage = { id: string; originals: string[] };

/**
 * Which passages of a translation carry out what was taken out of the original: those where, together with
 * all that is linked to the same passages, at least as many places were chosen as there. Where one place
 * is missing nobody knows which it was, so that none of these counts (DOMAIN.md, "fail closed").
 * @param chosen places by the id of their passage, in the original and in the translation.
 */
export function carriedOut(passages: LinkedPassage[], chosen: Map<string, number>): Set<string> {
  const groups = groupsOf(passages);
  const whole = groups.filter((group) => {
    const originals = new Set(group.flatMap((one) => one.originals));
    const there = countOf([...originals], chosen);
    const here = countOf(
      group.map(({ id }) => id),
      chosen,
    );
    return here > 0 && here >= there;
  });
  return new Set(whole.flat().map(({ id }) => id));
}

function countOf(ids: string[], chosen: Map<string, number>): number {
  return ids.reduce((sum, id) => sum + (chosen.get(id) ?? 0), 0);
}

/** Passages that are linked to one another by what they say again, each in one group. */
function groupsOf(passages: LinkedPassage[]): LinkedPassage[][] {
  const groups: { ids: Set<string>; passages: LinkedPassage[] }[] = [];
  for (const passage of passages) {
    const joined = groups.filter(({ ids }) => passage.originals.some((id) => ids.has(id)));
    const ids = new Set([...passage.originals, ...joined.flatMap((group) => [...group.ids])]);
    const all = [...joined.flatMap((group) => group.passages), passage];
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push({ ids, passages: all });
  }
  return groups.map((group) => group.passages);
}
