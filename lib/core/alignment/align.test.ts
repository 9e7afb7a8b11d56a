import { describe, expect, test } from "vitest";
import { sourceOf } from "../post/post";
import { SURE } from "../translation/standing";
import { align } from "./align";
import type { Aligned, Side } from "./alignment";
import { type Damage, damagedBy } from "./testing/damage";
import { corpusPair, ninePosts, scoreOf, sideOf } from "./testing/pairs";

const nine = ninePosts();
const original = nine.get("en") as Side;
const translations = [...nine].filter(([code]) => code !== "en");
const pair = corpusPair();

/** Every passage with the one at the same place. */
function sameKeys({ post }: Side): Map<string, string[]> {
  return new Map(post.passages.map(({ key }) => [key, [key]]));
}

describe("whole translations", () => {
  test.skipIf(!pair)("the real pair is linked wholly and surely", () => {
    if (!pair) return;
    const { links, unlinked } = align(pair.original, pair.translation, []);
    expect(unlinked).toEqual({ originals: [], passages: [] });
    expect(links.filter(({ sure }) => sure < SURE)).toEqual([]);
    for (const link of links) expect(link.originals).toEqual(link.passages);
    const kinds = new Map(pair.original.post.passages.map(({ key, kind }) => [key, kind]));
    const linked = links.map(({ originals }) => kinds.get(originals[0] ?? ""));
    expect(linked.filter((kind) => kind === "key-point")).toHaveLength(19);
    const turns = new Set(pair.original.post.passages.flatMap(({ turn }) => turn ?? []));
    expect(turns.size).toBe(152);
  });

  test.each(translations)("%s: every passage is right, and nearly all are sure", (_, side) => {
    const score = scoreOf(align(original, side, []), sameKeys(side));
    expect(score.right).toBe(score.passages);
    expect(score.wrongAndSure).toEqual([]);
    expect(score.sure).toBeGreaterThan(score.passages * 0.9);
  });

  test("the same input gives the same links, and a post is its own translation", () => {
    const again = align(original, original, []);
    expect(align(original, original, [])).toEqual(again);
    expect(scoreOf(again, sameKeys(original)).right).toBe(original.post.passages.length);
  });
});

describe("what a person held", () => {
  const french = nine.get("fr") as Side;
  const keys = original.post.passages.map(({ key }) => key);

  test("stays as it is, once and sure, and everything else is aligned around it", () => {
    const held = { originals: keys.slice(60, 62), passages: [keys[100] ?? ""] };
    const { links, unlinked } = align(original, french, [held]);
    expect(links).toContainEqual({ ...held, sure: 1 });
    const used = links.flatMap(({ originals }) => originals);
    expect(new Set(used).size).toBe(used.length);
    expect([...used, ...unlinked.originals].sort()).toEqual(keys);
    const others = links.filter(({ originals }) => !held.originals.includes(originals[0] ?? ""));
    const wrong = others.filter(
      ({ originals, passages, sure }) => sure >= SURE && `${originals}` !== `${passages}`,
    );
    expect(wrong).toEqual([]);
  });

  test("without counterpart stays without", () => {
    const held = { originals: [keys[70] ?? ""], passages: [] };
    const { links, unlinked } = align(original, french, [held]);
    expect(unlinked.originals).toContain(keys[70]);
    expect(links.flatMap(({ originals }) => originals)).not.toContain(keys[70]);
    expect(links.flatMap(({ originals }) => originals)).toHaveLength(keys.length - 1);
  });

  test("settles what was open between it and its neighbours", () => {
    const talk = (turns: string[]) => turns.map((turn) => `**${turn}`).join("\n\n");
    const long = "A:** The first 1998 question about Orrisay, 412 people and 14000 euros?";
    const middle = [
      "B:** Yes.",
      "A:** Good.",
      "B:** Right.",
      "A:** Fine.",
      "B:** Sure.",
      "A:** So.",
    ];
    const one = sideOf(
      talk([long, ...middle, "B:** In 1971 Haruto went to Bremen with 64 pages."]),
      "en",
    );
    const other = sideOf(
      talk(
        [long, ...middle.slice(2), "B:** In 1971 Haruto went to Bremen with 64 pages."].map(
          (turn) => turn.replace(/(?:Yes|Good|Right|Fine|Sure|So)\./, "Mm."),
        ),
      ),
      "en",
    );
    const held = [
      { originals: ["p-0004"], passages: ["p-0002"] },
      { originals: ["p-0007"], passages: ["p-0005"] },
    ];
    const sureOf = (links: Aligned[]) =>
      links.find(({ originals, passages }) => `${originals} ${passages}` === "p-0005 p-0003")
        ?.sure ?? 0;
    const after = align(one, other, held);
    expect(sureOf(align(one, other, []).links)).toBeLessThan(sureOf(after.links));
    expect(after.unlinked.originals).toEqual(["p-0002", "p-0003"]);
  });
});

describe("what leaves no trace is not sure", () => {
  const talk = (turns: string[]) => sideOf(turns.map((turn) => `**${turn}`).join("\n\n"), "en");
  const first = "A:** In 1998 Orrisay had 412 people, and the oven of the bakery was cold?";
  const last = "B:** Haruto went to Bremen in 1971 with 64 pages and a suitcase.";
  const nods = (count: number) =>
    Array.from({ length: count }, (_, index) => (index % 2 === 0 ? "B:** Right." : "A:** Right."));

  test("which of many look-alike turns was dropped", () => {
    const { links } = align(talk([first, ...nods(8), last]), talk([first, ...nods(6), last]), []);
    const between = links.filter(({ originals }) => !/0001|0010/.test(`${originals}`));
    expect(between.length).toBeGreaterThan(3);
    expect(between.filter(({ sure }) => sure >= SURE)).toEqual([]);
  });

  test("until somebody says where: then everything behind is where it must be", () => {
    const held = [{ originals: ["p-0006"], passages: ["p-0004"] }];
    const { links } = align(
      talk([first, ...nods(12), last]),
      talk([first, ...nods(10), last]),
      held,
    );
    const behind = links.filter(({ originals }) => (originals[0] ?? "") > "p-0006");
    expect(behind.map(({ originals, passages }) => [...originals, ...passages])).toEqual(
      [7, 8, 9, 10, 11, 12, 13, 14].map((place) =>
        [place, place - 2].map((one) => `p-${String(one).padStart(4, "0")}`),
      ),
    );
  });

  const turnOf = (words: string) => {
    const found = original.post.passages.find(
      (passage) => sourceOf(original.post, passage) === words,
    );
    return ((found?.turn ?? 0) + 0.5) / 152;
  };

  test.each(["ar", "ja", "ko", "zh"])("%s: that two short questions changed places", (code) => {
    const [at, other] = [turnOf("You packed yeast?"), turnOf("Was it legal to carry a bride?")];
    const happened: Damage = { kind: "swap-words", at, by: other / 2 };
    const { side, truth } = damagedBy(nine.get(code) as Side, [happened]);
    expect([...truth].filter(([key, originals]) => originals[0] !== key)).toHaveLength(2);
    expect(scoreOf(align(original, side, []), truth).wrongAndSure).toEqual([]);
  });

  const step = process.env.ALIGNMENT_PAIRS ? 4 : 13;

  test("whether a short turn was dropped or is a part of its neighbour", {
    timeout: 300_000,
  }, () => {
    const side = nine.get("ja") as Side;
    for (let turn = 0; turn < 152; turn += step) {
      const { side: fused, truth } = damagedBy(side, [{ kind: "fuse", at: turn / 152, by: 0 }]);
      expect(scoreOf(align(original, fused, []), truth).wrongAndSure).toEqual([]);
    }
  });
});

const drop = { kind: "drop", by: 0 } as const;

test.each<[string, string, Damage[]]>([
  [
    "the question of a dropped turn in a longer answer",
    "ja",
    [
      { ...drop, at: 0.7924 },
      { ...drop, at: 0.0928 },
    ],
  ],
  [
    "a question far away, in the answer to another",
    "zh",
    [
      { kind: "swap-words", at: 0.8407, by: 0.7749 },
      { kind: "split", at: 0.8285, by: 0.4518 },
      { kind: "fuse", at: 0.7138, by: 0.653 },
      { kind: "swap-words", at: 0.7211, by: 0.0731 },
    ],
  ],
])("what once was wrong and sure: %s", (_, code, happened) => {
  const { side, truth } = damagedBy(nine.get(code) as Side, happened);
  expect(scoreOf(align(original, side, []), truth).wrongAndSure).toEqual([]);
});

test("a long turn that stands far away is found there", () => {
  const side = nine.get("de") as Side;
  const { side: changed, truth } = damagedBy(side, [{ kind: "move", at: 0.237, by: 0.4 }]);
  const said = [...truth.values()].flat();
  expect(said).not.toEqual(said.toSorted());
  const { links, unlinked } = align(original, changed, []);
  expect(unlinked).toEqual({ originals: [], passages: [] });
  expect(scoreOf({ links, unlinked }, truth).right).toBe(truth.size);
});
