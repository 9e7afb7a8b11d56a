import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parsePost } from "../post/parse-post";
import { understandingOf } from "./understanding";

function understood(source: string) {
  const { post, findings } = parsePost(source);
  return understandingOf(post, findings);
}

const source = [
  "---",
  "title: The ferry that stayed",
  "---",
  "",
  "A: Tomas",
  "",
  "B: Ines",
  "",
  "**A:** Who held the rope?",
  "",
  "**B:** We did.",
  "",
  "## The crossing",
  "",
  "**A:** And then?",
  "",
  "**A:** And who shouted?",
  "",
  "**B:** Nobody.",
  "",
  "All of us were cold.",
  "",
  "---",
  "",
  "**A:** Thank you.",
  "",
].join("\r\n");

describe("what is understood of a post", () => {
  const seen = understood(source);

  test("names its title and who speaks how often", () => {
    expect(seen).toMatchObject({ title: "The ferry that stayed", turns: 6 });
    expect(seen.speakers).toEqual([
      { label: "A", name: "Tomas", turns: 4 },
      { label: "B", name: "Ines", turns: 2 },
    ]);
  });

  test("counts its sections, also what stands before the first", () => {
    expect(seen.sections).toEqual([
      { title: null, turns: 2, points: 0 },
      { title: "The crossing", turns: 4, points: 0 },
    ]);
  });

  test("counts passages by kind, and leaves none out", () => {
    const counted = seen.kinds.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(seen.passages);
    expect(seen.kinds[0]).toEqual({ kind: "title", count: 1 });
  });

  test("says where something looks odd, who speaks there and how it reads", () => {
    const twice = seen.odd.find(({ rule }) => rule === "same-speaker-twice");
    expect(twice?.places).toMatchObject([{ speaker: "Tomas", quote: "And who shouted?" }]);
    expect(twice?.places[0]?.number).toBeGreaterThan(1);
  });

  test("names the line of what stays as it is, whatever ends a line", () => {
    expect(seen.kept).toEqual([{ kind: "rule", line: 23, quote: "---" }]);
    expect(understood(source.replaceAll("\r\n", "\n")).kept).toEqual(seen.kept);
  });

  test("is little when it is no interview, which the post says itself", () => {
    const note = understood("Just a note about tea.\n");
    expect(note).toMatchObject({ title: null, turns: 0, passages: 1, speakers: [], odd: [] });
  });
});

const corpus = process.env.CORPUS_DIR ?? join(process.cwd(), "../shared/corpus");
const interview = join(corpus, "posts/2025-09-03-hf-interview-en.md");

// Skipped where the corpus is not at hand (CORPUS_DIR says where it is).
test.skipIf(!existsSync(interview))("the real interview is understood whole", () => {
  const seen = understood(readFileSync(interview, "utf8"));
  expect(seen).toMatchObject({ turns: 152, sections: { length: 6 } });
  expect(seen.kinds).toContainEqual({ kind: "key-point", count: 19 });
  expect(seen.speakers.map(({ label, name }) => [label, name])).toEqual([
    ["A", "Zhiwei Li"],
    ["B", "Haifeng Jin"],
  ]);
});
