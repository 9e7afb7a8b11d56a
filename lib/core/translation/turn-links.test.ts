import { describe, expect, test } from "vitest";
import { type LinkRow, stillSettled, turnLinks } from "./turn-links";

/** `b1>o1`, `b1?o1` for a doubtful one, `b1!o1` for one that somebody set. */
const link = (text: string): LinkRow => {
  const [, passageId = "", how = "", originalId = ""] = /^(\w+)([>?!])(\w+)$/.exec(text) ?? [];
  return { passageId, originalId, sure: how === "?" ? 0.5 : 1, setBy: how === "!" ? "me" : null };
};
const shown = ({ passageId, originalId, sure, setBy }: LinkRow) =>
  `${passageId}${setBy ? "!" : sure < 1 ? "?" : ">"}${originalId}`;
const next = new Set(["b1", "b2", "b3"]);
const turn = (...links: string[]) => turnLinks(links.map(link), next).map(shown).sort();
const settled = (links: string[], ids: string[]) => {
  const rows = links.map(link);
  return stillSettled(rows, turnLinks(rows, next), new Set(ids), next).sort();
};

describe("when a translation becomes the original", () => {
  test("its links turn round, and the others go through them", () => {
    expect(turn("b1>o1", "b2?o2", "c1>o1", "c2>o2")).toEqual(["c1>b1", "c2?b2", "o1>b1", "o2?b2"]);
    expect(turn("b1>o1", "b2>o1", "c1>o1")).toEqual(["c1>b1", "c1>b2", "o1>b1", "o1>b2"]);
    expect(turn("b1>o1", "b1>o2", "c1>o1", "c1>o2")).toEqual(["c1>b1", "o1>b1", "o2>b1"]);
    expect(turn("c1>o1")).toEqual([]);
  });

  test("what a person set stays set, through another one only where both were", () => {
    expect(turn("b1!o1", "c1!o1", "c2>o1")).toEqual(["c1!b1", "c2>b1", "o1!b1"]);
    expect(turn("b1>o1", "c1!o1")).toEqual(["c1>b1", "o1>b1"]);
  });

  test("it says the same where every step did, and all that it says is still there", () => {
    const links = ["b1>o1", "b2>o2", "c1>o1", "c2>o2", "c3>o1", "c3>o3"];
    expect(settled(links, ["b1", "b2", "c1", "c2", "c3"])).toEqual(["c1", "c2", "o1", "o2"]);
    expect(settled(links, ["b1", "c1", "c2", "c3"])).toEqual(["c1", "o1"]);
    expect(settled(links, ["b1", "b2", "c2"])).toEqual(["c2", "o1", "o2"]);
    expect(settled(["b1>o1", "b2>o1", "c1>o1"], ["b1", "c1"])).toEqual([]);
  });
});
