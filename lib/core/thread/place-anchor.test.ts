import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeAnchor } from "./place-anchor";

function place(words: string, ...texts: string[]) {
  const start = texts[0]?.indexOf(words) ?? -1;
  return placeAnchor({ start, end: start + words.length }, texts, "en");
}

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe("the words a conversation is about", () => {
  test("are found where they went when words before them change", () => {
    const after = "So I kept the big lamp by night.";
    expect(place("lamp", "I kept the lamp by night.", after)).toEqual({
      kind: "here",
      span: at(after, "lamp"),
    });
  });

  test("are marked when others stand in their place", () => {
    expect(
      place("the lamp", "I kept the lamp by night.", "I kept a light by night."),
    ).toMatchObject({
      kind: "changed",
    });
  });

  test("are gone when they were taken away, also if they are typed again elsewhere", () => {
    const [before, after] = ["I kept the lamp. Then I slept.", "Then I slept. I kept the lamp."];
    expect(place("I kept the lamp.", before, after)).toEqual({ kind: "gone" });
    expect(place("lamp", "lamp first then wick", "then wick lamp first")).toEqual({ kind: "gone" });
    expect(place("lamp", "The lamp was lit.", "The was lit.", "The lamp was lit.")).toEqual({
      kind: "gone",
    });
  });

  test("are gone when one of several that are alike went, and nobody knows which", () => {
    expect(place("right,", "right, right, yes", "right, yes")).toEqual({ kind: "gone" });
  });

  test("go on through several changes, and stay marked once they changed", () => {
    const texts = ["I kept the lamp.", "I kept the light.", "Well, I kept the light."];
    expect(place("lamp", ...texts)).toMatchObject({
      kind: "changed",
      span: at(texts[2] ?? "", "light"),
    });
  });

  test("never land on others that look alike, whatever was cut and put in", () => {
    const word = fc.constantFrom<string>("yes", "right", "so", "lamp");
    const words = fc.array(word, { minLength: 1, maxLength: 14 });
    const edit = fc.record({ from: fc.nat(13), count: fc.nat(4), fresh: fc.nat(2) });
    fc.assert(
      fc.property(words, fc.array(edit, { maxLength: 3 }), fc.nat(13), (list, edits, pick) => {
        const marked = list.map((text, id) => ({ text, id }));
        const anchor = marked[pick % marked.length] ?? { text: "", id: 0 };
        let now = marked;
        for (const [n, { from, count, fresh }] of edits.entries()) {
          const come = Array.from({ length: fresh }, (_, k) => ({ text: `new${n}${k}`, id: -1 }));
          now = now.toSpliced(from % (now.length + 1), count, ...come);
        }
        const text = (all: typeof marked) => all.map((one) => one.text).join(" ");
        const start = text(marked.slice(0, anchor.id)).length + (anchor.id > 0 ? 1 : 0);
        const span = { start, end: start + anchor.text.length };
        const placed = placeAnchor(span, [text(marked), text(now)], "en");
        if (placed.kind !== "here") return;
        const there = now.findIndex(({ id }) => id === anchor.id);
        const before = text(now.slice(0, Math.max(0, there))).length + (there > 0 ? 1 : 0);
        expect([there >= 0, placed.span.start]).toEqual([true, before]);
      }),
      { numRuns: 2000 },
    );
  });
});
