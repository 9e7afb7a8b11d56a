import { instantOf, localTime } from "../rules/local-time";

/** Between these hours on its reader's clock no reminder and no digest is sent. */
export const NIGHT = { from: 22, to: 8 } as const;

const DAY = 86_400_000;

/** Whether it is night where the reader is. */
export function isNight(at: Date, zone: string): boolean {
  const hour = hourAt(at, zone);
  return hour >= NIGHT.from || hour < NIGHT.to;
}

/** The instant itself, or the morning that ends the night it lies in. */
export function morningAfter(at: Date, zone: string): Date {
  if (!isNight(at, zone)) return at;
  const day = dayOf(at, zone, hourAt(at, zone) >= NIGHT.from ? 1 : 0);
  return instantOf(`${day}T08:00`, zone);
}

/** The instant itself, or an hour before the night begins that it lies in. */
export function eveningBefore(at: Date, zone: string): Date {
  if (!isNight(at, zone)) return at;
  const day = dayOf(at, zone, hourAt(at, zone) < NIGHT.to ? -1 : 0);
  return instantOf(`${day}T21:00`, zone);
}

function hourAt(at: Date, zone: string): number {
  return Number(localTime(at, zone).slice(11, 13));
}

function dayOf(at: Date, zone: string, later: -1 | 0 | 1): string {
  const day = Date.parse(`${localTime(at, zone).slice(0, 10)}T00:00:00Z`);
  return new Date(day + later * DAY).toISOString().slice(0, 10);
}
