import { expect, test } from "vitest";
import { sentencesIn } from "./sentences-in";

test("sentences of a text of any length make the text again, each where it stands", () => {
  for (const [text, language, count] of [
    ["He left. She stayed! Who knew?", "en", 3],
    ["他去了。".repeat(30_000), "zh", 30_000],
    ["word ".repeat(3000), "en", null],
    ["", "en", 0],
  ] as const) {
    const found = sentencesIn(text, language);
    expect(found.map(({ segment }) => segment).join("")).toBe(text);
    expect(found.every(({ index, segment }) => text.startsWith(segment, index))).toBe(true);
    if (count !== null) expect(found).toHaveLength(count);
  }
});
