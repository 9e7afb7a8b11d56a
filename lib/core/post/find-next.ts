/** Where a string stands next, from a place on; -1 when nowhere. */
export type Find = (wanted: string, from: number) => number;

/**
 * Finds strings for a reader that only moves forward: what was not found once is not looked for again, so
 * that any number of questions takes time linear in the source.
 */
export function makeFind(source: string): Find {
  const known = new Map<string, number>();
  return (wanted, from) => {
    const before = known.get(wanted);
    if (before !== undefined && (before < 0 || before >= from)) return before;
    const found = source.indexOf(wanted, from);
    known.set(wanted, found);
    return found;
  };
}
