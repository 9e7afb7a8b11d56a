import type { GroundRules } from "./ground-rules";
import { addDays } from "./local-time";

/** How much later one extension puts the deadline, in days. */
export const EXTENSION_DAYS = 3;

/** When somebody put the deadline off. */
export type Extension = { at: Date };

/**
 * Until when an answer is asked for; null without a deadline. Each extension puts it off by three days on
 * the clock of the author's zone, counted from the deadline, or from when it was asked for after that had
 * passed. A deadline that passed decides nothing: silence never publishes.
 */
export function deadlineOf(
  { deadline }: Pick<GroundRules, "deadline">,
  extensions: Extension[],
): Date | null {
  if (!deadline) return null;
  const asked = extensions.map(({ at }) => at.getTime()).sort((a, b) => a - b);
  return asked.reduce((until, at) => {
    const from = new Date(Math.max(until.getTime(), at));
    return addDays(from, EXTENSION_DAYS, deadline.zone);
  }, new Date(deadline.at));
}

/** How many extensions are left that need no new round. */
export function extensionsLeft(
  { deadline }: Pick<GroundRules, "deadline">,
  extensions: Extension[],
): number {
  return Math.max(0, (deadline?.extensions ?? 0) - extensions.length);
}
