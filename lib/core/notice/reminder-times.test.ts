import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, instantOf, localTime } from "../rules/local-time";
import { eveningBefore, isNight, morningAfter } from "./night";
import { MOST_REMINDERS, reminderTimes } from "./reminder-times";

const zones = ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"];
const zone = fc.constantFrom(...zones);
const instant = fc.date({
  min: new Date("2026-01-01T00:00:00Z"),
  max: new Date("2027-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const local = (times: Date[], where: string) => times.map((time) => localTime(time, where));

test("a night ends at eight and is preceded by an evening, in every zone and season", () => {
  fc.assert(
    fc.property(instant, zone, (at, where) => {
      const morning = morningAfter(at, where);
      const evening = eveningBefore(at, where);
      expect(isNight(morning, where) || isNight(evening, where)).toBe(false);
      if (!isNight(at, where)) {
        expect([morning, evening]).toEqual([at, at]);
        return;
      }
      expect(localTime(morning, where).slice(11)).toBe("08:00");
      expect(localTime(evening, where).slice(11)).toBe("21:00");
      expect(morning.getTime() - at.getTime()).toBeLessThanOrEqual(11 * 3_600_000);
      expect(at.getTime() - evening.getTime()).toBeLessThanOrEqual(12 * 3_600_000);
      expect(evening < at && at < morning).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("there are at most three reminders, by day, after the date was set and before it comes", () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 60 * 24 }), zone, (deadline, hours, where) => {
      const since = new Date(deadline.getTime() - hours * 3_600_000);
      const times = reminderTimes(deadline, since, where);
      expect(times.length).toBeLessThanOrEqual(MOST_REMINDERS);
      expect(times.map(Number)).toEqual(times.map(Number).sort((a, b) => a - b));
      for (const time of times) {
        expect(isNight(time, where)).toBe(false);
        expect(time > since && time < deadline).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("over the change to summer time they come at the same time on the wall", () => {
  const deadline = instantOf("2026-03-31T18:00", "Europe/Berlin");
  const since = addDays(deadline, -14, "Europe/Berlin");
  const times = reminderTimes(deadline, since, "Europe/Berlin");
  const wall = ["2026-03-24T18:00", "2026-03-29T18:00", "2026-03-31T12:00"];
  expect(local(times, "Europe/Berlin")).toEqual(wall);
  // Seven days are 167 hours here: an hour was skipped between.
  expect((deadline.getTime() - Number(times[0])) / 3_600_000).toBe(167);
});

test("a reader elsewhere is reminded by their own clock, and not in their night", () => {
  const deadline = instantOf("2026-03-31T12:00", "Europe/Berlin");
  const since = addDays(deadline, -14, "Europe/Berlin");
  // New York changed its clocks before: noon in Berlin is six in the morning there.
  const times = reminderTimes(deadline, since, "America/New_York");
  // Seven days before it is six, and two days before; the last falls at midnight, and a morning is too late.
  const wall = ["2026-03-24T08:00", "2026-03-29T08:00", "2026-03-30T21:00"];
  expect(local(times, "America/New_York")).toEqual(wall);
});

test("a date that is near has fewer of them", () => {
  const deadline = instantOf("2026-06-02T18:00", "UTC");
  const at = (days: number) =>
    local(reminderTimes(deadline, addDays(deadline, -days, "UTC"), "UTC"), "UTC");
  expect(at(1)).toEqual(["2026-06-02T12:00"]);
  expect(at(7)).toEqual(["2026-05-31T18:00", "2026-06-02T12:00"]);
  expect(at(30)).toHaveLength(3);
  expect(reminderTimes(deadline, new Date(deadline.getTime() - 3_600_000), "UTC")).toEqual([]);
});
