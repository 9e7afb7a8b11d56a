import { describe, expect, test } from "vitest";
import { carriedOut } from "./carried-out";

const linked = [
  { id: "a", originals: ["A"] },
  { id: "b1", originals: ["B"] },
  { id: "b2", originals: ["B"] },
  { id: "c", originals: ["C", "D"] },
  { id: "d", originals: ["D"] },
  { id: "e", originals: ["E"] },
  { id: "f", originals: ["F", "E"] },
  { id: "alone", originals: [] },
];

function carried(chosen: Record<string, number>): string[] {
  return [...carriedOut(linked, new Map(Object.entries(chosen)))].sort();
}

describe("a removal of the original is carried out", () => {
  test("where as many places or more were chosen", () => {
    expect(carried({ A: 2, a: 2 })).toEqual(["a"]);
    expect(carried({ A: 1, a: 3 })).toEqual(["a"]);
    expect(carried({ a: 1 })).toEqual(["a"]);
  });

  test("not where one is missing, or none was chosen", () => {
    expect(carried({ A: 2, a: 1 })).toEqual([]);
    expect(carried({ A: 1 })).toEqual([]);
  });

  test("by both halves of a passage that was split, or by neither", () => {
    expect(carried({ B: 2, b1: 1, b2: 1 })).toEqual(["b1", "b2"]);
    expect(carried({ B: 2, b1: 1 })).toEqual([]);
  });

  test("by all that is linked to one another, over several steps", () => {
    expect(carried({ C: 1, D: 1, c: 1, d: 1 })).toEqual(["c", "d"]);
    expect(carried({ C: 1, D: 1, c: 1 })).toEqual([]);
    expect(carried({ E: 1, F: 1, e: 1 })).toEqual([]);
  });

  test("by a passage that nothing is known of, only for itself", () => {
    expect(carried({ alone: 1, A: 1 })).toEqual(["alone"]);
  });
});
