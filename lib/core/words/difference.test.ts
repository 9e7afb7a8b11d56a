import { expect, test } from "vitest";
import { difference } from "./difference";

const named = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name} ${at}`);

test("what stayed is found among what came and went", () => {
  expect(difference(["a", "b", "c"], ["b", "c", "d"])).toMatchObject([
    { value: ["a"], removed: true },
    { value: ["b", "c"], added: false, removed: false },
    { value: ["d"], added: true },
  ]);
});

test("but not in quite another text, whose difference would take minutes", () => {
  const [before, after] = [named("old", 2000), named("new", 3000)];
  const [gone, come] = [
    [...before, "shared", ...before],
    [...after, "shared", ...after],
  ];
  expect(difference(["a", ...gone, "z"], ["a", ...come, "z"])).toEqual([
    { value: ["a"] },
    { value: gone, removed: true },
    { value: come, added: true },
    { value: ["z"] },
  ]);
  expect(difference([...gone, ...gone], [...gone, ...come, ...gone])).toEqual([
    { value: gone },
    { value: come, added: true },
    { value: gone },
  ]);
});
