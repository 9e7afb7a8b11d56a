import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clampSpan, returnsOf, shownText, toShown, toWhole, wholeText } from "./offsets";

const text = fc
  .array(fc.constantFrom("a", "word ", "\n", "\r\n", "👍🏽", "é", "\r"))
  .map((parts) => parts.join(""));

describe("words with carriage returns", () => {
  test("come back whole from the document", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(wholeText(shownText(words), returnsOf(words))).toBe(words);
      }),
    );
  });

  test("offsets there and back name the same place", () => {
    fc.assert(
      fc.property(text, fc.nat(), (words, seed) => {
        const shown = shownText(words);
        const offset = shown.length === 0 ? 0 : seed % (shown.length + 1);
        const whole = toWhole(offset, returnsOf(words));
        expect(toShown(whole, returnsOf(words))).toBe(offset);
        expect(shownText(words.slice(0, whole)).length).toBe(offset);
      }),
    );
  });
});

test("a span is put in order and kept inside the words", () => {
  expect(clampSpan({ start: 9, end: 2 }, 5)).toEqual({ start: 2, end: 5 });
  expect(clampSpan({ start: 7, end: 9 }, 5)).toBeNull();
});
