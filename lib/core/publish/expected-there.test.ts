import { expect, test } from "vitest";
import { asExpected } from "./expected-there";

const is = (text: string | null) => (there: string | null) => there === text;
const first = { exported: undefined, imported: is("imported") };
const again = { exported: is("exported"), imported: is("imported") };
const gone = { exported: is(null), imported: is("imported") };

test.each([
  ["nothing there, first export", null, first, true],
  ["the imported post, first export", "imported", first, true],
  ["another post, first export", "by hand", first, false],
  ["what we exported", "exported", again, true],
  ["the imported post is old after an export", "imported", again, false],
  ["a hand edit", "exported, edited", again, false],
  ["a post deleted by hand", null, again, false],
  ["nothing after a take-down", null, gone, true],
  ["a post that came back after a take-down", "exported", gone, false],
  ["exactly what is wanted", "wanted", again, true],
])("%s", (_, there, known, expected) => {
  expect(asExpected(there, "wanted", known)).toBe(expected);
});
