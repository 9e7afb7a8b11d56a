import { describe, expect, test } from "vitest";
import { everywhere } from "./entries/any";
import { findRisks } from "./find-risks";
import { calm, said } from "./testing/said";
import { lists } from "./word-lists";

function text(language: string, words: string, passage = "p-0001") {
  return { transcript: language, language, passage, text: words };
}

describe("what people think about first", () => {
  const cases = Object.entries(said).flatMap(([language, kinds]) =>
    Object.entries(kinds).map(([kind, words]) => [language, kind, words] as const),
  );

  test.each(cases)("in %s: %s", (language, kind, words) => {
    const [risk] = findRisks([text(language, words)]);
    expect(risk?.reasons).toContain(kind);
  });

  test.each(Object.entries(calm))("nothing of the kind in %s", (language, words) => {
    expect(findRisks([text(language, words)])).toEqual([]);
  });

  test("not inside of another word, where words have edges", () => {
    const inside = "The assistant illustrated a classic assignment.";
    expect(findRisks([text("en", inside)])).toEqual([]);
  });

  test("an address and a number are seen where a language has no list", () => {
    const found = findRisks([text("sw", "Andika kwa mira@example.org au +255 712 345 678.")]);
    expect(found[0]?.reasons).toEqual(["contact"]);
  });

  test("what is worse comes first, and a short question after its answer", () => {
    const found = findRisks([
      text("en", "How much was your salary?", "asked"),
      text("en", "The salary was low.", "answered"),
      text("en", "My uncle was diagnosed with cancer, and they fired him for it.", "worst"),
    ]);
    expect(found.map(({ passage }) => passage)).toEqual(["worst", "answered"]);
  });

  test("a named person who does not speak is a reason, and so is what sounds like something out", () => {
    const mention = { term: "x", transcript: "en", start: 0, end: 4, form: "Nell", how: "exact" };
    const people = [{ ...mention, how: "exact" as const, passage: "p-0001" }];
    const words = [
      text("en", "Nell hated the cellar, my boss said."),
      text("en", calm.en ?? "", "p-0002"),
    ];
    const found = findRisks(words, { people, firms: [], near: new Set(["p-0002"]) });
    const reasons = new Map(found.map((risk) => [risk.passage, risk.reasons]));
    expect(reasons.get("p-0001")).toContain("people");
    expect(reasons.get("p-0002")).toEqual(["near"]);
  });

  test("every entry says why it is there", () => {
    const all = [...Object.values(lists).flat(), ...everywhere];
    expect(all.filter(({ why }) => !/^[A-Z].{10,}\.$/.test(why))).toEqual([]);
  });

  test("every language has a list for every kind", () => {
    for (const [language, entries] of Object.entries(lists)) {
      const kinds = new Set([...entries, ...everywhere].map(({ kind }) => kind));
      expect([language, kinds.size]).toEqual([language, 8]);
    }
  });
});
