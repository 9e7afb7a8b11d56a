/** The cookie in which the browser tells its time zone, so that pages show times as on its clock. */
export const zoneCookie = "readback-zone";

/** A time zone that this server knows; UTC for anything else. */
export function asTimeZone(text: string | null | undefined): string {
  if (!text || text.length > 64) return "UTC";
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return text;
  } catch {
    // Mistyped, or newer than this server's list.
    return "UTC";
  }
}
