import { useFormatter } from "next-intl";

const shape = {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
} as const;

/** Words for a time (ISO 8601), with its zone so that both sides read the same. */
export function useMoment(): (at: string) => string {
  const format = useFormatter();
  return (at) => format.dateTime(new Date(at), shape);
}

/** The beginning of a hash as people compare it: 7F3A-91C2. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase();
}
