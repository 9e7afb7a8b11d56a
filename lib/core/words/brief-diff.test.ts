import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { briefDiff } from "./brief-diff";

const brief = (before: string, after: string, locale = "en") =>
  briefDiff(before, after, locale)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "added" ? `{+${text}+}` : `{-${text}-}`,
    )
    .join("");

describe("what changed, in short", () => {
  test("is shown in its sentence", () => {
    expect(brief("They paid me nine hundred.", "They paid me eight hundred.")).toBe(
      "They paid me {-nine-}{+eight+} hundred.",
    );
  });

  test("is one change where only space lies between", () => {
    expect(brief("Nobody was lost.", "No ship was lost.")).toBe("{-Nobody -}{+No ship +}was lost.");
    expect(brief("I made nine hundred.", "I made eight thousand.")).toBe(
      "I made {-nine hundred-}{+eight thousand+}.",
    );
  });

  test("leaves out what is far from a change", () => {
    const far = "You wake before the lamp goes out and you check the pressure, as always, ";
    expect(brief(`${far}then you write.`, `${far}then you rest. ${far}`)).toMatch(
      /^….{20,45}then you \{-write-\}\{\+rest\+\}\.\{\+ You/,
    );
    expect(brief(`${far}a ${far}b`, `x ${far}a ${far}b y`)).toMatch(
      /^\{\+x \+\}You.{20,40}….{20,45}/,
    );
  });

  test("cuts no letter in two where words have no blanks", () => {
    const far = "我们每天晚上都要点亮那盏灯👩‍👩‍👧".repeat(8);
    expect(brief(`${far}一`, `${far}二`, "zh")).toMatch(/^…[^\uFFFD]+\{-一-\}\{\+二\+\}$/u);
  });

  test("keeps every changed word", () => {
    const text = fc.array(fc.constantFrom("lamp", "sea", "storm", "keeper"), { maxLength: 40 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const parts = briefDiff(one.join(" "), other.join(" "), "en");
        if (one.join() === other.join()) return;
        expect(parts.some(({ kind }) => kind !== "same")).toBe(true);
      }),
    );
  });
});

test("a long text is shortened as a short one, without taking all memory", () => {
  const long = "word ".repeat(20_000);
  const [gone, come, same] = briefDiff(`x ${long}`, `y ${long}`, "en");
  expect([gone?.text, come?.text]).toEqual(["x", "y"]);
  expect(same?.text).toMatch(/^ (word )+…$/);
  expect(same?.text.length).toBeLessThan(50);
});
