import { diffArrays } from "diff";

/** A run of lines or words; neither `added` nor `removed`: it stayed. */
export type Run = { value: string[]; added?: boolean; removed?: boolean };

/**
 * How much may come and go before what stayed in between is not looked for any more: that takes the square
 * of it, and anybody may put quite another text where one was.
 */
const FARTHEST = 1000;

/**
 * What changes between two lists of lines or words. Those with little in common are one run that goes and
 * one that comes, between what they begin and end with alike.
 */
export function difference(before: string[], after: string[]): Run[] {
  const near = diffArrays(before, after, { maxEditLength: FARTHEST });
  if (near) return near;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const runs = [
    { value: before.slice(0, head) },
    { value: before.slice(head, before.length - tail), removed: true },
    { value: after.slice(head, after.length - tail), added: true },
    { value: after.slice(after.length - tail) },
  ];
  return runs.filter(({ value }) => value.length > 0);
}
