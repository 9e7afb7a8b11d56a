import type { Cut } from "./cut";
import { snapCut } from "./snap-cut";

/**
 * Cuts of the old words on the new ones, in the same order. Before the changed stretch they stay, behind
 * it they shift; one that touches it widens over all of it, so that nothing new near a removal shows
 * (fail closed). One that cannot be placed, because its words are gone or nothing readable is left beside
 * it, comes back empty (`start === end`): then the passage is out whole.
 */
export function carryCuts(oldText: string, newText: string, cuts: Cut[]): Cut[] {
  if (oldText === newText) return cuts;
  const most = Math.min(oldText.length, newText.length);
  let head = 0;
  while (head < most && oldText[head] === newText[head]) head += 1;
  let tail = 0;
  while (tail < most - head && oldText.at(-1 - tail) === newText.at(-1 - tail)) tail += 1;
  const shift = newText.length - oldText.length;
  const oldEnd = oldText.length - tail;
  const newEnd = newText.length - tail;
  return cuts.map((cut) => {
    if (cut.end < head) return snapCut(newText, cut);
    if (cut.start > oldEnd) {
      return snapCut(newText, { ...cut, start: cut.start + shift, end: cut.end + shift });
    }
    const start = Math.min(cut.start, head);
    const end = Math.max(cut.end > oldEnd ? cut.end + shift : newEnd, newEnd);
    const placed = snapCut(newText, { ...cut, start, end });
    const rest = newText.slice(0, placed.start) + newText.slice(placed.end);
    return /[\p{L}\p{N}]/u.test(rest) ? placed : { ...placed, start: 0, end: 0 };
  });
}
