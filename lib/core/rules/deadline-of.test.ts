import fc from "fast-check";
import { expect, test } from "vitest";
import { deadlineOf, extensionsLeft } from "./deadline-of";
import { instantOf, localTime } from "./local-time";

const zone = "Europe/Berlin";
const rulesUntil = (local: string, extensions = 2) => ({
  deadline: { at: instantOf(local, zone).toISOString(), zone, extensions },
});

test("no deadline stays none, whatever was asked for", () => {
  expect(deadlineOf({ deadline: null }, [{ at: new Date() }])).toBeNull();
  expect(extensionsLeft({ deadline: null }, [])).toBe(0);
});

test("three more days end at the same time on the author's clock, also across daylight saving", () => {
  const rules = rulesUntil("2026-10-24T23:59");
  const asked = [{ at: instantOf("2026-10-23T09:00", zone) }];
  const until = deadlineOf(rules, asked);
  expect(until && localTime(until, zone)).toBe("2026-10-27T23:59");
  expect(until && localTime(until, "Asia/Tokyo")).toBe("2026-10-28T07:59");
});

test("asked for after it passed, they count from then", () => {
  const rules = rulesUntil("2026-06-01T12:00");
  const until = deadlineOf(rules, [{ at: instantOf("2026-06-10T08:30", zone) }]);
  expect(until && localTime(until, zone)).toBe("2026-06-13T08:30");
});

test("each extension puts it off, never back, in whatever order they are known", () => {
  const times = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 4 });
  fc.assert(
    fc.property(times, (days) => {
      const rules = rulesUntil("2026-03-28T02:30");
      const first = new Date(rules.deadline.at);
      const asked = days.map((day) => ({ at: new Date(first.getTime() + day * 86_400_000) }));
      const until = deadlineOf(rules, asked);
      expect(until?.getTime()).toBeGreaterThanOrEqual(first.getTime());
      expect(deadlineOf(rules, [...asked].reverse())).toEqual(until);
      for (const { at } of asked) expect(until?.getTime()).toBeGreaterThan(at.getTime());
    }),
  );
});

test("extensions that need no new round run out", () => {
  const asked = [{ at: new Date(0) }, { at: new Date(0) }, { at: new Date(0) }];
  const rules = rulesUntil("2026-06-01T12:00");
  expect(asked.map((_, count) => extensionsLeft(rules, asked.slice(0, count)))).toEqual([2, 1, 0]);
  expect(extensionsLeft(rules, asked)).toBe(0);
});
