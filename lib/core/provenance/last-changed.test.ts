import fc from "fast-check";
import { expect, test } from "vitest";
import { lastChanged } from "./last-changed";

function sentences(versions: string[], language = "en"): [string, number][] {
  const text = versions.at(-1) ?? "";
  return lastChanged(versions, language).map(({ start, end, version }) => {
    return [text.slice(start, end), version];
  });
}

test("each sentence is from the version that last changed it", () => {
  const spoken = "We went out. It was dark. Nobody came.";
  const edited = "We went out. It was very dark. Nobody came.";
  const changed = "We went out. It was very dark. Nobody ever came back.";
  expect(sentences([spoken])).toEqual([
    ["We went out.", 0],
    ["It was dark.", 0],
    ["Nobody came.", 0],
  ]);
  expect(sentences([spoken, edited, changed])).toEqual([
    ["We went out.", 0],
    ["It was very dark.", 1],
    ["Nobody ever came back.", 2],
  ]);
});

test("a word that went changes its sentence, at its end, in its middle and at its beginning", () => {
  const before = "So we went out then. It was dark. Nobody came.";
  for (const after of [
    "we went out then. It was dark. Nobody came.",
    "So we went then. It was dark. Nobody came.",
    "So we went out. It was dark. Nobody came.",
  ]) {
    expect(sentences([before, after]).map(([, version]) => version)).toEqual([1, 0, 0]);
  }
});

test("a whole sentence that went leaves the others as they were", () => {
  const before = "We went out. It was dark. Nobody came.";
  for (const after of [
    "It was dark. Nobody came.",
    "We went out. Nobody came.",
    "We went out. It was dark.",
  ]) {
    expect(sentences([before, after]).map(([, version]) => version)).toEqual([0, 0]);
  }
});

test("words that came back are from who had them first", () => {
  const [first, second] = ["It was dark.", "It was bright."];
  expect(sentences([first, second, first])).toEqual([[first, 0]]);
});

test("sentences are told apart without spaces, too", () => {
  const before = "灯还没灭你就醒了。他们每个月给我九百块。够用了。";
  const after = "灯还没灭你就醒了。他们每个月给我八百块。够用了。";
  expect(sentences([before, after], "zh").map(([, version]) => version)).toEqual([0, 1, 0]);
  const arabic = ["كان الليل مظلما. لم يأت أحد.", "كان الليل مظلما. لم يأت إلا واحد."];
  expect(sentences(arabic, "ar").map(([, version]) => version)).toEqual([0, 1]);
});

test("every letter that is not a space is in one sentence, whatever is changed", () => {
  const word = fc.constantFrom("one", "two.", "three", "four.", "五。", "六", "\n", "😀");
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (versions) => {
      const now = versions.at(-1) ?? "";
      const found = lastChanged(versions, "en");
      const said = found.map(({ start, end }) => now.slice(start, end)).join("");
      expect(said.replace(/\s/g, "")).toBe(now.replace(/\s/g, ""));
      for (const { version } of found) expect(version).toBeLessThan(versions.length);
    }),
  );
});

test("a sentence that is the same since the beginning is nobody's change", () => {
  const sentence = fc.constantFrom("One went.", "Two came.", "Three stayed.", "Four sang.");
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), fc.nat(4), (all, at) => {
      const kept = "The lamp burnt all night.";
      const before = [...all.slice(0, at), kept, ...all.slice(at)].join(" ");
      const after = [...all.slice(0, at), kept, ...all.slice(at)]
        .map((one) => (one === kept ? one : one.replace(/\w+\.$/, "left.")))
        .join(" ");
      const own = sentences([before, after]).find(([words]) => words === kept);
      expect(own?.[1]).toBe(0);
    }),
  );
});
