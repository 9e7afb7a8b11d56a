import { describe, expect, test } from "vitest";
import type { PassageView } from "@/lib/core/review/passage-view";
import { sectionsOf } from "./sections";

function passages(...lines: string[]): PassageView[] {
  return lines.map((line) => {
    const [place = "", kind = "", text = ""] = line.split(" | ");
    const section = place === "-" ? null : Number(place);
    return { id: text, kind, section, text } as PassageView;
  });
}

describe("sections of the review", () => {
  test("what stands before the first one keeps its order and is named after nothing in it", () => {
    const [opening] = sectionsOf(
      passages("- | title | Light", "- | byline | Ines", "- | heading | Table of Contents"),
    );
    expect(opening).toEqual({
      index: null,
      title: "",
      passages: ["Light", "Ines", "Table of Contents"],
    });
  });

  test("a heading leads its section, and its key points follow it", () => {
    const [one] = sectionsOf(
      passages("0 | key-point | short", "0 | heading | How", "0 | turn | long"),
    );
    expect(one).toEqual({ index: 0, title: "How", passages: ["How", "short", "long"] });
  });
});
