import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CutView } from "@/lib/core/review/passage-view";
import { visibleText } from "@/lib/core/words/visible-text";
import { type Piece, weave } from "./weave";

const cut = (start: number, end: number): CutView => ({
  id: `${start}`,
  start,
  end,
  look: { kind: start % 2 === 0 ? "nothing" : "ellipsis" },
  byName: "Ines",
  mine: true,
});
const show = (pieces: Piece[]) =>
  pieces.map((piece) =>
    piece.kind === "come"
      ? `+${piece.text}`
      : `${piece.kind === "gone" ? "-" : ""}${piece.cut ? "#" : ""}${piece.text}`,
  );

describe("weaving", () => {
  test("plain words are one piece", () => {
    expect(show(weave("Hello.", { cuts: [], wording: null, locale: "en" }))).toEqual(["Hello."]);
  });

  test("removals and proposed words are told apart, also where they meet", () => {
    const woven = weave("paid nine hundred here", {
      cuts: [cut(5, 9)],
      wording: "paid too little here",
      locale: "en",
    });
    expect(
      show(woven).filter((piece) => piece.startsWith("#") || piece.startsWith("-#")),
    ).toHaveLength(1);
    expect(show(woven).join("|")).toContain("+too");
  });

  test("what stands in the document is always exactly the passage's words", () => {
    const words = fc
      .array(fc.constantFrom("a", "bee", " ", ".", "灯", "👍🏽"))
      .map((parts) => parts.join(""));
    const places = fc.array(fc.tuple(fc.nat(30), fc.nat(10)), { maxLength: 3 });
    fc.assert(
      fc.property(words, fc.option(words), places, (text, proposed, spans) => {
        const cuts = merged(spans, text.length);
        const pieces = weave(text, { cuts, wording: proposed, locale: "en" });
        const own = pieces.filter((piece) => piece.kind !== "come");
        expect(own.map((piece) => piece.text).join("")).toBe(text);
        const out = own.map((piece) => ("cut" in piece && piece.cut ? piece.text : "")).join("");
        expect(out).toBe(cuts.map(({ start, end }) => text.slice(start, end)).join(""));
        const clean = own.map((piece) => piece.instead + (piece.slips ? "" : piece.text)).join("");
        expect(clean).toBe(visibleText(text, cuts));
        expect(own.filter(({ ends }) => ends)).toHaveLength(cuts.length);
      }),
    );
  });
});

function merged(spans: [number, number][], length: number): CutView[] {
  let from = 0;
  return [...spans]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, size]) => {
      const begin = Math.max(from, Math.min(start, length));
      const end = Math.min(length, begin + size);
      if (begin >= end) return [];
      from = end + 1;
      return [cut(begin, end)];
    });
}
