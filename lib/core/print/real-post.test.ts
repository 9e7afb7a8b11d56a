import { describe, expect, test } from "vitest";
import { parsePost } from "../post/parse-post";
import { type Passage, sourceOf } from "../post/post";
import { corpus, corpusText, english } from "../testing/corpus";
import { textOf } from "../words/text-of";
import { linesOf } from "./change-bytes";
import { printPost } from "./print-post";

describe.skipIf(!english)(`taking one passage out of the real post in ${corpus}`, () => {
  const source = english ? corpusText(english) : "";
  const { post } = parsePost(source);
  const without = (key: string) =>
    printPost(post, (passage) =>
      passage.key === key ? { kind: "out" } : { kind: "source", source: sourceOf(post, passage) },
    );

  test.each(post.passages.map((passage): [string, Passage] => [passage.key, passage]))(
    "%s changes its own lines, a label that moves, and what falls with it",
    (key, passage) => {
      const { source: printed, placed } = without(key);
      const gone = missing(source, printed);
      const added = missing(printed, source);
      const own = linesAbout(passage);
      expect(
        gone.filter((line) => !own.has(line) && !added.some((one) => one.endsWith(line))),
      ).toEqual([]);
      expect(added.length).toBeLessThanOrEqual(1);
      for (const line of added)
        expect(line).toMatch(/^\*\*[AB]:\*\* \S|^\d+\. \\\[…\]$|^title: ""$|^!\[\]/);
      expect(placed.has(key)).toBe(false);
      expect(printed).not.toMatch(/\n{4}/);
      for (const other of post.passages) {
        if (other.key === key || !placed.has(other.key)) continue;
        expect(placed.get(other.key)).toBe(textOf(sourceOf(post, other), other.syntax));
      }
      const fallen = post.passages.filter((one) => one.key !== key && !placed.has(one.key));
      expect(fallen).toEqual([]);
    },
  );

  test("a section with nothing left loses its heading, its key points and its entry", () => {
    const inside = new Set(
      post.passages
        .filter(({ kind, section }) => kind === "turn" && section === 2)
        .map(({ key }) => key),
    );
    const { source: printed, placed } = printPost(post, (passage) =>
      inside.has(passage.key)
        ? { kind: "out" }
        : { kind: "source", source: sourceOf(post, passage) },
    );
    const gone = post.passages.filter(({ key }) => !placed.has(key) && !inside.has(key));
    expect(gone.map(({ kind }) => kind)).toEqual([
      "key-point",
      "key-point",
      "key-point",
      "heading",
    ]);
    expect(printed).not.toContain("Research, Coding, and Career Goals");
    expect(printed).toContain("[Open Source Development and AutoKeras](#open-source");
  });

  /** Lines of the passage itself; a heading stands in the contents too, and attributes go with their paragraph. */
  function linesAbout(passage: Passage): Set<string> {
    const block = post.blocks[passage.block]?.source ?? "";
    const words = sourceOf(post, passage);
    const lines = linesOf(block).filter(
      ({ start, end }) => start < passage.end && end > passage.start,
    );
    const repeated = post.blocks
      .filter(({ kind }) => kind === "toc")
      .flatMap(({ source: toc }) => linesOf(toc))
      .filter(({ text }) => passage.kind === "heading" && text.includes(words));
    return new Set(
      [...lines, ...repeated].map(({ text }) => text.trimEnd()).concat("{: .centered }"),
    );
  }
});

/** Lines with words that one text has more often than the other. */
function missing(from: string, to: string): string[] {
  const left = new Map<string, number>();
  for (const { text } of linesOf(to)) left.set(text.trimEnd(), (left.get(text.trimEnd()) ?? 0) + 1);
  return linesOf(from).flatMap(({ text }) => {
    const line = text.trimEnd();
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return line !== "" && count <= 0 ? [line] : [];
  });
}
