import { describe, expect, test } from "vitest";
import { align } from "../align";
import type { Side } from "../alignment";
import { type Damage, damaged, putTogether, takeApart } from "../testing/damage";
import { corpusPair, ninePosts } from "../testing/pairs";
import type { Check } from "./check";
import { checksOf } from "./checks-of";

const nine = ninePosts();
const original = nine.get("en") as Side;
const translations = [...nine].filter(([code]) => code !== "en");
const pair = corpusPair();

/** What was found in the sound ones, once for all tests. */
const known = new WeakMap<Side, Check[]>();

function found(translation: Side): Check[] {
  const checks =
    known.get(translation) ?? checksOf(original, translation, align(original, translation, []));
  known.set(translation, checks);
  return checks;
}

/** The findings that are not in the translation as it is. */
function fresh(translation: Side, changed: Side) {
  const before = new Set(found(translation).map(({ detail }) => detail));
  return found(changed).filter(({ detail }) => !before.has(detail));
}

/** The translation with one passage said otherwise. */
function edited(translation: Side, from: string | RegExp, to: string): Side {
  const { post } = translation;
  const passage = post.passages.find(({ block, start, end }) => {
    const source = post.blocks[block]?.source.slice(start, end) ?? "";
    return typeof from === "string" ? source.includes(from) : from.test(source);
  });
  if (!passage) throw new Error(`Nothing says ${from}.`);
  const source = post.blocks[passage.block]?.source.slice(passage.start, passage.end) ?? "";
  return { ...translation, sources: new Map([[passage.key, source.replace(from, to)]]) };
}

function side(code: string): Side {
  const found = nine.get(code);
  if (!found) throw new Error(`No transcript in ${code}.`);
  return found;
}

describe("nothing sound is reported", () => {
  test.skipIf(!pair)("the real pair", () => {
    if (!pair) return;
    const alignment = align(pair.original, pair.translation, []);
    expect(checksOf(pair.original, pair.translation, alignment)).toEqual([]);
  });

  const respelled: Record<string, string[]> = {
    de: ["Nakamura-Weiss / Nakamura-Weiß"],
    fr: ["Nakamura-Weiss / Nakamura Weiss"],
    hant: ["中村魏斯 / Nakamura", "陽斗 / Haruto"],
    ja: ["陽斗 / Haruto"],
    ko: ["나카무라바이스 / 나카무라-바이스", "하루토 / Haruto"],
    zh: ["Haruto → 哈鲁托", "中村魏斯 / 中村-魏斯"],
  };

  test.each(translations)(
    "%s: only the other spellings of a name that were put in",
    (code, translation) => {
      const checks = found(translation);
      expect(checks.map(({ detail }) => detail).sort()).toEqual(respelled[code] ?? []);
      expect(checks.filter(({ rule }) => !/^name-/.test(rule))).toEqual([]);
    },
  );

  test("a post is its own sound translation", () => {
    expect(found(original)).toEqual([]);
  });
});

describe.each(translations)("%s: what happened is named", (_, translation) => {
  function harmed(...damages: Damage[]) {
    const parts = damages.reduce(damaged, takeApart(translation.post));
    return fresh(translation, putTogether(parts, translation.language).side);
  }
  const rulesOf = (checks: ReturnType<typeof found>) => [
    ...new Set(checks.map(({ rule }) => rule)),
  ];

  test("a turn dropped", () => {
    const checks = harmed({ kind: "drop", at: 0.405, by: 0 });
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({ rule: "turn-dropped", passages: [] });
    expect(checks[0]?.originals).toHaveLength(1);
  });

  test("seventeen turns in a row, a heading, and its entry that is still there", () => {
    const checks = harmed({ kind: "drop-row", at: 0.5, by: 0 });
    expect(
      rulesOf(checks)
        .filter((rule) => rule !== "passage-added")
        .sort(),
    ).toEqual(["entry-without-section", "heading-missing", "turn-dropped"]);
    const keys = checks.flatMap(({ rule, originals }) =>
      rule === "turn-dropped" ? originals : [],
    );
    expect(keys.length).toBeGreaterThanOrEqual(17);
  });

  test("a turn in somebody else's mouth", () => {
    const checks = harmed({ kind: "flip", at: 0.31, by: 0 });
    expect(checks.map(({ rule }) => rule)).toEqual(["speaker-flipped"]);
  });

  test("two turns fused, and so moved into one mouth", () => {
    const checks = harmed({ kind: "fuse", at: 0.31, by: 0 });
    expect(rulesOf(checks).sort()).toEqual(["speaker-flipped", "turns-fused"]);
    expect(checks.find(({ rule }) => rule === "turns-fused")?.originals).toHaveLength(2);
  });

  test("long turns that changed places", () => {
    const checks = harmed({ kind: "swap", at: 0.203, by: 0.55 });
    expect(rulesOf(checks)).toEqual(["order-changed"]);
  });
});

describe("what a passage says", () => {
  test.each([
    ["de", "1.140", "1.410", "1140 → 1410"],
    ["fr", /1.140/, "1 410", "1140 → 1410"],
    ["es", /Cuatrocient[oa]s doce/, "Cuatrocientas dos", "412 → 402"],
    ["zh", "1998", "1989", "1998 → 1989"],
    ["ja", "70%", "17%", "70 → 17"],
    ["ar", /١٩٨٧/, "١٩٧٨", "1987 → 1978"],
  ])("%s: a number that differs", (code, from, to, detail) => {
    const translation = side(code);
    const checks = fresh(translation, edited(translation, from, to));
    expect(checks.filter(({ rule }) => rule === "number-differs")).toMatchObject([{ detail }]);
  });

  test.each([
    ["de", "Die Tür war nicht abgeschlossen.", "Die Tür war abgeschlossen."],
    ["fr", "La porte n'était pas fermée à clé.", "La porte était fermée à clé."],
    ["es", /La puerta no estaba/, "La puerta estaba"],
  ])("%s: a denial that is gone", (code, from, to) => {
    const translation = side(code);
    const checks = fresh(translation, edited(translation, from, to));
    expect(checks.map(({ rule }) => rule)).toEqual(["negation-differs"]);
  });

  test("a name in the place of another, and a name in two spellings", () => {
    const german = side("de");
    const other = fresh(
      german,
      edited(german, "Da müssen Sie Haruto fragen", "Da müssen Sie Kestrel fragen"),
    );
    expect(other).toMatchObject([{ rule: "name-differs", detail: "Haruto → Kestrel" }]);
    const near = fresh(
      german,
      edited(german, "Da müssen Sie Haruto fragen", "Da müssen Sie Haroto fragen"),
    );
    expect(near.map(({ rule }) => rule)).toContain("name-varies");
  });

  test("a turn that the original does not say", () => {
    const german = side("de");
    const parts = damaged(takeApart(original.post), { kind: "drop", at: 0.405, by: 0 });
    const shorter = putTogether(parts, "en").side;
    const checks = checksOf(shorter, german, align(shorter, german, []));
    expect(checks.filter(({ rule }) => !/^name-/.test(rule))).toMatchObject([
      { rule: "turn-added", originals: [], passages: [expect.any(String)] },
    ]);
  });

  test("far more words than usual", () => {
    const german = side("de");
    const long =
      "Und das ist noch lange nicht alles, was man darüber sagen könnte, wenn man wollte. ";
    const checks = fresh(
      german,
      edited(
        german,
        "Die Tür war nicht abgeschlossen.",
        `Die Tür war nicht abgeschlossen. ${long.repeat(6)}`,
      ),
    );
    expect(checks.map(({ rule }) => rule)).toContain("length-unusual");
  });
});
