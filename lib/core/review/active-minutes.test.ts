import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activeMinutes } from "./active-minutes";

const minute = 60_000;

describe("minutes of a review", () => {
  test("are the time between one's acts, of a pause five minutes", () => {
    expect(activeMinutes([0, minute, 3 * minute])).toBe(3);
    expect(activeMinutes([0, minute, 24 * 60 * minute, 24 * 60 * minute + minute])).toBe(7);
    expect(activeMinutes([0, 1000, 2000])).toBe(1);
  });

  test("are unknown where somebody did one thing or nothing", () => {
    expect([activeMinutes([]), activeMinutes([5])]).toEqual([null, null]);
  });

  test("never say when, nor in what order: they are the same later, and from the end", () => {
    const times = fc.array(fc.integer({ min: 0, max: 10_000 * minute }), { minLength: 2 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 1e12 }), (given, later) => {
        const sorted = [...given].sort((one, other) => one - other);
        const last = sorted.at(-1) ?? 0;
        const minutes = activeMinutes(sorted);
        expect(activeMinutes(sorted.map((time) => time + later))).toBe(minutes);
        expect(activeMinutes(sorted.map((time) => last - time).reverse())).toBe(minutes);
        expect(minutes).toBeLessThanOrEqual(Math.max(1, (sorted.length - 1) * 5));
      }),
    );
  });
});
