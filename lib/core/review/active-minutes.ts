/** A longer pause than this is no reading: only so much of it counts. In milliseconds. */
const LONGEST = 5 * 60_000;

/**
 * About how many minutes somebody spent, from the times of their own acts in order (milliseconds): the time
 * between each and the next, of a pause only its first five minutes. Rounded up; null where there were none.
 */
export function activeMinutes(times: readonly number[]): number | null {
  if (times.length < 2) return null;
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
  const active = gaps.reduce((sum, gap) => sum + Math.min(Math.max(gap, 0), LONGEST), 0);
  return Math.max(1, Math.ceil(active / 60_000));
}
