import { describe, expect, test } from "vitest";
import type { PassageState } from "./passage-state";
import { saysRemovedWords } from "./removed-words";

/** A passage that matters here only by its text and what of it is out. */
function removed(text: string, ...words: string[]): PassageState {
  const spans = words.map((part) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length };
  });
  return { text, spans, outs: words.length === 0 ? [{}] : [] } as unknown as PassageState;
}

/** A passage of a translation that is out with what it says again. */
function followed(text: string): PassageState {
  return { ...removed(text, ""), spans: [], look: { kind: "nothing" } };
}

describe("a message says removed words", () => {
  const cases: [string, PassageState, string, boolean][] = [
    ["when it has the one word", removed("a ZEBRA-7F3K b", "ZEBRA-7F3K"), "Why zebra-7f3k?", true],
    [
      "whatever the case",
      removed("They paid nine hundred.", "nine hundred"),
      "NINE Hundred!",
      true,
    ],
    ["not with half of two words", removed("nine hundred", "nine hundred"), "nine lives", false],
    ["with three in a row of many", removed("I left because of the fire."), "because of the", true],
    ["not with two of many", removed("I left because of the fire."), "because of rain", false],
    ["in a script without spaces", removed("他说了王垠的名字", "王垠"), "王垠是谁？", true],
    ["of what is out with its original", followed("Neuf cents."), "Neuf cents, vraiment ?", true],
    ["not when nothing is out", removed("All of it stays", ""), "All of it stays", false],
  ];
  test.each(cases)("%s", (_, state, message, says) => {
    expect(saysRemovedWords([state])(message)).toBe(says);
  });
});

test("words of a removal of many pages are known, from its beginning to its end", () => {
  const long = Array.from({ length: 12_000 }, (_, at) => `word${at}`).join(" ");
  const says = saysRemovedWords([removed(long)]);
  for (const at of [0, 500, 6000, 11_997]) {
    expect(says(`He said: word${at} word${at + 1} word${at + 2}!`)).toBe(true);
  }
  expect(says("word1 word3 word5")).toBe(false);
});
