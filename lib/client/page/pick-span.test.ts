import { describe, expect, test } from "vitest";
import { growSpan, nextSentence, wholeSpan } from "./pick-span";

const text = "You wake early. You check the pressure. Then it is yours.";
const part = (span: { start: number; end: number } | null) =>
  span && text.slice(span.start, span.end);

describe("selecting by keyboard", () => {
  test("goes sentence by sentence, and then to the whole passage", () => {
    const one = nextSentence(text, null, 1, "en");
    const two = nextSentence(text, one, 1, "en");
    const three = nextSentence(text, two, 1, "en");
    expect([one, two, three].map(part)).toEqual([
      "You wake early.",
      "You check the pressure.",
      "Then it is yours.",
    ]);
    expect(nextSentence(text, three, 1, "en")).toBeNull();
    expect(part(nextSentence(text, three, -1, "en"))).toBe("You check the pressure.");
    expect(part(nextSentence(text, null, -1, "en"))).toBe("Then it is yours.");
  });

  test("grows and shrinks by words", () => {
    const one = growSpan(text, null, 1, "en");
    const two = growSpan(text, one, 1, "en");
    expect([one, two].map(part)).toEqual(["You", "You wake"]);
    expect(part(growSpan(text, two, -1, "en"))).toBe("You");
    expect(growSpan(text, one, -1, "en")).toBeNull();
  });

  test("knows words without spaces", () => {
    const chinese = "我们点亮了灯。";
    const span = growSpan(chinese, null, 1, "zh");
    expect(span && span.end < chinese.length - 1).toBe(true);
  });
});

test("a selection counts whole characters, and all of the words as the passage", () => {
  const family = "We 👩‍👩‍👧 ate at the Cafe\u0301.";
  const cafe = family.indexOf("Cafe");
  const shown = (start: number, end: number) => {
    const span = wholeSpan(family, { start, end });
    return span && family.slice(span.start, span.end);
  };
  expect(shown(5, 6)).toBe("👩‍👩‍👧");
  expect(shown(cafe, cafe + 4)).toBe("Cafe\u0301");
  expect(shown(0, family.length)).toBeNull();
});
