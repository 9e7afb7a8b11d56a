import { describe, expect, test } from "vitest";
import { corpus, corpusText, english, french } from "../testing/corpus";
import { parsePost } from "./parse-post";
import { type Post, sourceOf } from "./post";

const posts = [english, french].filter((path) => path !== null);

function counts(post: Post) {
  const of = (kind: string) => post.passages.filter((passage) => passage.kind === kind).length;
  return {
    turns: new Set(post.passages.flatMap(({ turn }) => (turn === null ? [] : [turn]))).size,
    sections: post.sections.length,
    points: of("key-point"),
    bylines: of("byline"),
    titles: of("title"),
    captions: of("caption"),
    notes: of("note"),
  };
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

describe.skipIf(posts.length === 0)(`the real posts in ${corpus}`, () => {
  test.each(posts)("%s: 152 turns, 6 sections, 19 key points, A and B with their names", (path) => {
    const { post } = parsePost(corpusText(path));
    expect(counts(post)).toEqual({
      turns: 152,
      sections: 6,
      points: 19,
      bylines: 2,
      titles: 1,
      captions: 1,
      notes: 1,
    });
    expect(post.speakers).toEqual([
      { label: "A", name: "Zhiwei Li" },
      { label: "B", name: "Haifeng Jin" },
    ]);
    expect(post.entries.map(({ section, mirrors }) => [section, mirrors])).toEqual(
      [0, 1, 2, 3, 4, 5].map((section) => [section, true]),
    );
    expect(post.interview).toBe(true);
  });

  test.each(posts)(
    "%s: every word below the front matter lies in a passage, a label or an entry",
    (path) => {
      const { post } = parsePost(corpusText(path));
      const inside = post.blocks.map(() => [] as { start: number; end: number }[]);
      for (const { block, start, end } of post.passages) inside[block]?.push({ start, end });
      for (const { block, textStart, hrefEnd } of post.entries)
        inside[block]?.push({ start: textStart, end: hrefEnd });
      const left = post.blocks.flatMap(({ kind, source }, index) => {
        if (kind === "front-matter" || kind === "attributes") return [];
        const places = (inside[index] ?? []).sort((a, b) => b.start - a.start);
        const rest = places.reduce(
          (text, { start, end }) => text.slice(0, start) + text.slice(end),
          source,
        );
        return words(rest.replace(/^\d+\. /gm, ""));
      });
      expect(new Set(left.filter((word) => word !== "A" && word !== "B"))).toEqual(
        new Set(["assets", "images", "hf", "hf1", "jpg", "responsive"]),
      );
    },
  );

  test("the French title is folded over two lines and comes back as one", () => {
    if (!french) return;
    const { post } = parsePost(corpusText(french));
    const title = post.passages.find(({ kind }) => kind === "title");
    expect(title && sourceOf(post, title)).toContain("dans\n  l'industrie");
    expect(post.language).toBe("fr");
  });

  test("the English pairs of one voice are found, and nothing else", () => {
    if (!english) return;
    const { findings } = parsePost(corpusText(english));
    const count = (rule: string) => findings.filter((one) => one.rule === rule).length;
    expect(count("same-speaker-twice")).toBe(7);
    expect(count("answer-in-other-voice")).toBe(3);
    expect(count("question-to-oneself")).toBe(2);
    expect(findings).toHaveLength(12);
  });

  test("the French contents link to English anchors, which lead nowhere", () => {
    if (!french) return;
    const { findings } = parsePost(corpusText(french));
    expect(findings.filter(({ rule }) => rule === "dead-toc-link")).toHaveLength(6);
  });
});
