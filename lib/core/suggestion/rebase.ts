import { changesIn, takeChanges, type WordChange } from "./changes-in";

/**
 * What a wording that was written against `before` would be on the words of `now`: its changes beside those
 * that were made since. Null where one of its places was changed otherwise meanwhile, or nothing of it is
 * left to do. It is shown to a person and never taken by itself.
 */
export function rebase(
  { before, after, now }: { before: string; after: string; now: string },
  locale: string,
): string | null {
  const [own, since] = [changesIn(before, after, locale), changesIn(before, now, locale)];
  const left = own.filter((change) => !since.some((other) => isSame(change, other)));
  if (left.length === 0) return null;
  if (left.some((change) => since.some((other) => touch(change, other)))) return null;
  const all = [...left, ...since].sort((a, b) => a.start - b.start || a.end - b.end);
  return takeChanges(before, all);
}

function isSame(one: WordChange, other: WordChange): boolean {
  return one.start === other.start && one.end === other.end && one.added === other.added;
}

/** Whether they share a letter, or stand at the same place. */
function touch(one: WordChange, other: WordChange): boolean {
  return one.start <= other.end && other.start <= one.end;
}
