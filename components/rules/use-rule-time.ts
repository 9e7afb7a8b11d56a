import { useFormatter } from "next-intl";

const shape = {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
} as const;

/** Words for an instant (ISO 8601) on the viewer's clock, or on that of another zone. */
export function useRuleTime(): (at: string, zone?: string) => string {
  const format = useFormatter();
  return (at, zone) =>
    format.dateTime(new Date(at), zone ? { ...shape, timeZone: zone } : { ...shape });
}
