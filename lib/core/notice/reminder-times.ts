import { addDays } from "../rules/local-time";
import { eveningBefore, isNight, morningAfter } from "./night";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** At most so many reminders go to one person about one interview, whatever becomes of the date. */
export const MOST_REMINDERS = 3;

/** How long before the date; `quiet`: not sooner than this after the date was set. */
const leads: { before: (deadline: Date, zone: string) => Date; quiet: number }[] = [
  { before: (deadline, zone) => addDays(deadline, -7, zone), quiet: DAY },
  { before: (deadline, zone) => addDays(deadline, -2, zone), quiet: DAY },
  { before: (deadline) => new Date(deadline.getTime() - 6 * HOUR), quiet: HOUR },
];

/**
 * When somebody is reminded of a date: seven and two days before at the same time on their wall, and six
 * hours before. What would come at night comes in the morning, or in the evening before where the morning
 * would leave less than an hour.
 * @param since when the date was set.
 * @param zone the reader's time zone.
 */
export function reminderTimes(deadline: Date, since: Date, zone: string): Date[] {
  const times = leads.flatMap(({ before, quiet }) => {
    const at = awake(before(deadline, zone), deadline, zone);
    return at.getTime() - since.getTime() >= quiet ? [at] : [];
  });
  return times.sort((a, b) => a.getTime() - b.getTime());
}

function awake(at: Date, deadline: Date, zone: string): Date {
  if (!isNight(at, zone)) return at;
  const morning = morningAfter(at, zone);
  const left = deadline.getTime() - morning.getTime();
  return left >= HOUR ? morning : eveningBefore(at, zone);
}
