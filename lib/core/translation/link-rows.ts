/** What stands beside each other: passages of the original and what says them again, each side in its order. */
export type LinkRow = { originals: string[]; passages: string[] };

/** A passage of a translation and the passages of the original it is linked to, by id. */
export type LinkedPassage = { id: string; originals: string[] };

/**
 * The rows of two texts side by side: whatever links tie together is one row, in the original's order of
 * reading. What is linked to nothing has a row of its own; in the translation, after the row of what comes
 * before it there. Every passage of both is in exactly one row.
 */
export function linkRows(originals: string[], passages: LinkedPassage[]): LinkRow[] {
  const groups = groupsOf(originals, passages);
  const rows = new Map<number, LinkRow>();
  const placed: { at: number; row: LinkRow }[] = [];
  for (const id of originals) {
    const at = groups.get(id) ?? 0;
    const row = rows.get(at) ?? { originals: [], passages: [] };
    if (!rows.has(at)) placed.push({ at, row });
    rows.set(at, row);
    row.originals.push(id);
  }
  let last = -1;
  for (const passage of passages) {
    const at = passage.originals.flatMap((id) => groups.get(id) ?? [])[0];
    if (at === undefined) placed.push({ at: last, row: { originals: [], passages: [passage.id] } });
    else {
      rows.get(at)?.passages.push(passage.id);
      last = at;
    }
  }
  return placed.sort((a, b) => a.at - b.at).map(({ row }) => row);
}

/** For each passage of the original the place of the first one in its row. */
function groupsOf(originals: string[], passages: LinkedPassage[]): Map<string, number> {
  const groups = new Map(originals.map((id, index) => [id, index]));
  for (const passage of passages) {
    const tied = new Set(passage.originals.flatMap((id) => groups.get(id) ?? []));
    if (tied.size < 2) continue;
    const first = Math.min(...tied);
    for (const [id, group] of groups) if (tied.has(group)) groups.set(id, first);
  }
  return groups;
}
