import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt } from "./excerpt";

test("a short text stays, in one line", () => {
  expect(excerpt("  one\n two\tthree ")).toBe("one two three");
});

test("a long one ends with a mark", () => {
  expect(excerpt("abcdefghij", null, 4)).toBe("abcd…");
});

test("words stay whole where that costs little", () => {
  expect(excerpt("One lamp, two keepers and a boat", null, 20)).toBe("One lamp, two…");
  expect(excerpt("Oneverylongwordwithoutanyblank", null, 10)).toBe("Oneverylon…");
  expect(excerpt("They say the… I want to know", null, 14)).toBe("They say the…");
});

test("the place that is asked for is in sight", () => {
  const text = `${"before ".repeat(40)}HERE${" after".repeat(40)}`;
  const shown = excerpt(text, "HERE", 30);
  expect(shown).toContain("HERE");
  expect(shown).toMatch(/^….*…$/);
});

test("a place at the very end is in sight too", () => {
  expect(excerpt(`${"x".repeat(200)} END`, "END", 20)).toMatch(/^….* END$/);
});

test("a place in a very long text is shown", () => {
  const text = `${"wörd ".repeat(200_000)}HERE${" after".repeat(200_000)}`;
  expect(excerpt(text, "HERE", 30)).toMatch(/^….*HERE.*…$/);
});

test("never cuts what a person sees as one letter, nor shows more than asked", () => {
  const letters = fc.array(fc.constantFrom("a", " ", "👩‍👩‍👧", "é", "नी", "\n"), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(letters, fc.nat(20), (parts, most) => {
      const shown = excerpt(parts.join(""), "a", most + 5);
      const seen = [...new Intl.Segmenter().segment(shown.replace(/…/g, ""))];
      expect(seen.length).toBeLessThanOrEqual(most + 5);
      const known = new Set(["a", " ", "👩‍👩‍👧", "é", "नी"]);
      expect(seen.every(({ segment }) => known.has(segment))).toBe(true);
    }),
  );
});
