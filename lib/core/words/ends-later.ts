/** Whether what `end` matches starts at a place or behind it. */
export type EndsLater = (end: RegExp, at: number) => boolean;

/**
 * Answers from the last place where each end stands, found once: what nothing closes is then not looked
 * for again and again up to the end of the text. Each `end` is global and one object for all calls.
 */
export function makeEndsLater(source: string): EndsLater {
  const last = new Map<RegExp, number>();
  return (end, at) => {
    const known = last.get(end) ?? lastOf(source, end);
    last.set(end, known);
    return known >= at;
  };
}

function lastOf(source: string, end: RegExp): number {
  let last = -1;
  for (const { index } of source.matchAll(end)) last = index;
  return last;
}
