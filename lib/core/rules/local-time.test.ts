import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, instantOf, localTime } from "./local-time";

const zones = [
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe", // half an hour of daylight saving
  "Asia/Kathmandu",
  "Pacific/Apia",
  "UTC",
];
const instants = fc.date({
  min: new Date("2024-01-01T00:00:00Z"),
  max: new Date("2031-01-01T00:00:00Z"),
  noInvalidDate: true,
});
const minute = (at: Date) => Math.floor(at.getTime() / 60_000);

test("a time on the wall is the instant it came from, or the same time an hour before", () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
      const back = instantOf(localTime(at, zone), zone);
      const earlier = minute(at) - minute(back);
      // Only where clocks were set back is there an earlier instant with the same time.
      expect(localTime(back, zone)).toBe(localTime(at, zone));
      expect([0, 30, 60]).toContain(earlier);
    }),
  );
});

test("clocks set forward over a time: as long after the jump as before", () => {
  expect(instantOf("2026-03-29T02:30", "Europe/Berlin").toISOString()).toBe(
    "2026-03-29T01:30:00.000Z",
  );
});

test("clocks set back: the first of the two", () => {
  expect(instantOf("2026-10-25T02:30", "Europe/Berlin").toISOString()).toBe(
    "2026-10-25T00:30:00.000Z",
  );
});

test("days later is the same time on the wall, across daylight saving", () => {
  const friday = instantOf("2026-03-27T18:00", "Europe/Berlin");
  const monday = addDays(friday, 3, "Europe/Berlin");
  expect(localTime(monday, "Europe/Berlin")).toBe("2026-03-30T18:00");
  expect((monday.getTime() - friday.getTime()) / 3_600_000).toBe(71);
  // In New York the clocks were changed three weeks before: there it is an hour earlier.
  expect(localTime(friday, "America/New_York")).toBe("2026-03-27T13:00");
  expect(localTime(monday, "America/New_York")).toBe("2026-03-30T12:00");
});
