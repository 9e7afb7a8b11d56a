import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phraseDiff } from "./phrase-diff";

const show = (before: string, after: string) =>
  phraseDiff(before, after, "en").map(
    ({ kind, text }) => `${{ same: "", removed: "-", added: "+" }[kind]}${text}`,
  );

describe("what changed, for reading", () => {
  test("words in a row are replaced by a phrase, not one by one", () => {
    expect(show("Nine hundred a month, and more.", "A modest wage, and more.")).toEqual([
      "-Nine hundred a month",
      "+A modest wage",
      ", and more.",
    ]);
  });

  test("words that only come, or only go, leave the spaces between them alone", () => {
    expect(show("one two", "one and two")).toEqual(["one ", "+and ", "two"]);
    expect(show("one and two", "one two")).toEqual(["one ", "-and ", "two"]);
  });

  test("both texts can be read out of it", () => {
    const words = fc.array(fc.constantFrom("a", "bee", " ", ".", "灯")).map((all) => all.join(""));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = phraseDiff(before, after, "en");
        const read = (kind: string) =>
          parts.map((part) => (part.kind === "same" || part.kind === kind ? part.text : ""));
        expect(read("removed").join("")).toBe(before);
        expect(read("added").join("")).toBe(after);
      }),
    );
  });
});
