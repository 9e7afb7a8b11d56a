import type { Cut } from "./cut";
import { snapCut } from "./snap-cut";

/**
 * Cuts of the old words on the new ones, in the same order. Before the changed stretch they stay, behind
 * it they shift; one that touches it widens over all of it, so that nothing new near a removal shows
 * (fail closed). A cut whose words are all gone comes back empty (`start === end`).
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
    return snapCut(newText, { ...cut, start, end });
  });
}
