import { expect, test } from "vitest";
import { bandOf } from "./band";

const cells = (originals: number, passages: number, width = 24) => {
  const { from, to } = bandOf({ originals, passages }, [], width);
  const rows = Array.from(from, (start, row) => ({ start, end: to[row] ?? 0 }));
  return { rows, size: rows.reduce((sum, { start, end }) => sum + end - start + 1, 0) };
};

test("a corridor between posts of very different lengths is wide, but not without end", () => {
  const { size } = cells(5000, 20_000);
  expect(size).toBeLessThan(6_000_000);
  expect(size).toBeGreaterThan(1_000_000);
  expect(cells(200, 100).size).toBeGreaterThan(15_000);
});

test("a corridor has a way through, however few rows there are", () => {
  for (const [originals, passages] of [
    [1, 20_000],
    [20_000, 1],
    [3, 19_999],
  ] as const) {
    const { rows } = cells(originals, passages);
    expect(rows[0]?.start).toBe(0);
    expect(rows.at(-1)?.end).toBe(passages);
    expect(rows.every(({ end }, at) => end >= (rows[at + 1]?.start ?? 0))).toBe(true);
  }
});
