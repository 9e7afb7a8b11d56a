/** A day and a time as a clock on the wall shows it: `2026-03-29T02:30`, as `datetime-local` fields say it. */
export type LocalTime = string;

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What a clock in this zone shows at an instant. */
export function localTime(at: Date, zone: string): LocalTime {
  const shown = at.getTime() + offsetAt(at.getTime(), zone);
  return new Date(shown).toISOString().slice(0, 16);
}

/**
 * The instant at which a clock in this zone shows a time; the first, where clocks are set back and it is
 * shown twice. Where they are set forward over it, as long after the jump as it would have been after it.
 */
export function instantOf(local: LocalTime, zone: string): Date {
  const wanted = Date.parse(`${local}:00Z`);
  const before = wanted - offsetAt(wanted - DAY, zone);
  const after = wanted - offsetAt(wanted + DAY, zone);
  const shown = [before, after].filter((at) => localTime(new Date(at), zone) === local);
  return new Date(shown.length > 0 ? Math.min(...shown) : before);
}

/** So many days later at the same time on the wall, across daylight saving. */
export function addDays(at: Date, days: number, zone: string): Date {
  const wall = Date.parse(`${localTime(at, zone)}:00Z`) + days * DAY;
  const within = at.getTime() % MINUTE;
  const moved = instantOf(new Date(wall).toISOString().slice(0, 16), zone);
  return new Date(moved.getTime() + within);
}

/** How far ahead of UTC a zone is at an instant, in milliseconds; whole minutes. */
function offsetAt(at: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const [year, month, day] = [part("year"), part("month"), part("day")];
  const shown = Date.UTC(year, month - 1, day, part("hour"), part("minute"));
  return shown - Math.floor(at / MINUTE) * MINUTE;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = "numeric" as const;
  const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric };
  const options = { timeZone, calendar: "iso8601", hourCycle: "h23" as const, ...fields };
  const made = new Intl.DateTimeFormat("en", options);
  formats.set(timeZone, made);
  return made;
}
