import { describe, expect, test } from "vitest";
import { proposeTerms, type Voice } from "./propose-terms";
import type { Text } from "./term";

function texts(language: string, ...all: string[]): Text[] {
  return all.map((text, index) => ({
    transcript: language,
    language,
    passage: `p-${index}`,
    text,
  }));
}

/** What is proposed as `kind name`, names of more languages joined. */
function proposed(all: Text[], voices: Voice[] = []): string[] {
  return proposeTerms(all, voices).map(
    ({ kind, names }) => `${kind} ${names.map(({ name }) => name).join(" | ")}`,
  );
}

describe("proposeTerms", () => {
  test("has the speakers first, with the names all legends give them", () => {
    const voices: Voice[] = [
      { transcript: "en", language: "en", label: "A", name: "Mira Holt" },
      { transcript: "fr", language: "fr", label: "A", name: "Mira Holt" },
      { transcript: "zh", language: "zh", label: "A", name: "米拉·霍尔特" },
      { transcript: "en", language: "en", label: "B", name: null },
    ];
    const said = texts("en", "We asked Mira. Then Mira left. And so Mira Holt came, Mira Holt.");
    expect(proposed(said, voices)).toEqual(["person Mira Holt | 米拉·霍尔特"]);
  });

  test("finds what recurs inside sentences, with the kind its words tell", () => {
    const said = texts(
      "en",
      "We went to Orrisay. I liked Orrisay, and Orrisay liked me.",
      "He began early at Northgate Bank, was later sent away from Northgate Bank, and never forgave Northgate Bank.",
      "We often visited Agnes Pell there, and when asked, Agnes would say that only Agnes knew what Agnes wanted.",
      "They also wrote letters about Mrs Pell, and once called Agnes Pell themselves; that was when Agnes Pell laughed.",
    );
    expect(proposed(said)).toEqual(["term Orrisay", "firm Northgate Bank", "person Agnes Pell"]);
  });

  test("finds Latin names in texts of other scripts, across languages", () => {
    const said = [
      ...texts("en", "I wrote to AutoKeras people."),
      ...texts("zh", "我写信给AutoKeras的人。"),
      ...texts("ja", "Orrisayへ行き、Orrisayで働き、Orrisayを出た。"),
    ];
    expect(proposed(said)).toEqual(["term AutoKeras", "term Orrisay"]);
  });

  test.each([
    ["beginnings of sentences", "en", "Bread is good. Bread is warm. Bread, then. “Bread” again."],
    [
      "words that are written small, too",
      "en",
      "We went before the Board and asked the Board what a Board may do; every board is slow.",
    ],
    ["titles in capitals", "en", "Good Warm Bread, and Warm Bread, or Warm Bread, Warm Bread"],
    [
      "days, months and languages",
      "en",
      "on Monday, a Monday, the Monday; in English, by English, no English",
    ],
    ["German nouns", "de", "Das Brot und das Brot und das Brot, der Ofen, mein Ofen, kein Ofen."],
    ["what stands once or twice", "en", "I went to Orrisay and back to Orrisay."],
    ["addresses", "en", "see a.Example, b.Example and @Example, /Example, -Example"],
  ])("leaves out %s", (_, language, text) => {
    expect(proposed(texts(language, text))).toEqual([]);
  });
});
