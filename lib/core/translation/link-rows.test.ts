import { expect, test } from "vitest";
import { linkRows } from "./link-rows";

const rowsOf = (originals: string, passages: Record<string, string>) => {
  const linked = Object.entries(passages).map(([id, said]) => ({ id, originals: [...said] }));
  return linkRows([...originals], linked).map((row) => [row.originals, row.passages].map(joined));
};
const joined = (ids: string[]) => ids.join("");

test("one to one stands beside each other, in the original's order also where a turn was moved", () => {
  const rows = rowsOf("abc", { x: "a", z: "c", y: "b" });
  expect(rows).toEqual([
    ["a", "x"],
    ["b", "y"],
    ["c", "z"],
  ]);
});

test("what was fused or split is one row, also over two passages that share a part", () => {
  expect(rowsOf("abcd", { x: "ab", y: "bc", z: "d", w: "d" })).toEqual([
    ["abc", "xy"],
    ["d", "zw"],
  ]);
});

test("what is linked to nothing has a row where it is read", () => {
  expect(rowsOf("abc", { v: "", x: "a", w: "", z: "c" })).toEqual([
    ["", "v"],
    ["a", "x"],
    ["", "w"],
    ["b", ""],
    ["c", "z"],
  ]);
});
