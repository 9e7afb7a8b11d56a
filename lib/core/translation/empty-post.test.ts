import { describe, expect, test } from "vitest";
import { parsePost } from "../post/parse-post";
import { type Passage, type Post, sourceOf } from "../post/post";
import { printPost } from "../print/print-post";
import { ninePosts } from "../testing/nine-posts";
import { escapeWords } from "../words/escape-words";
import { textOf } from "../words/text-of";
import { emptyPost } from "./empty-post";
import { translatedPath } from "./translated-place";
import { isUntranslated } from "./untranslated";

const sourceOfAll = (post: Post) => post.blocks.map(({ source }) => source).join("");
const stays = () => true;
const shapeOf = ({ key, kind, syntax, speaker, turn, section, label }: Passage) => {
  return { key, kind, syntax, speaker, turn, section, label };
};

describe("a post without words", () => {
  test.each(ninePosts())("has the shape of the one in $code, and not a word of it", (given) => {
    const { post } = parsePost(given.source);
    const into = { from: post.language ?? "", to: "it" };
    const empty = emptyPost(post, into, () => false);
    const again = parsePost(sourceOfAll(empty)).post;
    expect(again.passages.map(shapeOf)).toEqual(post.passages.map(shapeOf));
    expect(again.passages.every((one) => isUntranslated(sourceOf(again, one)))).toBe(true);
    expect({ ...again, speakers: [] }).toEqual({ ...empty, speakers: [] });
    expect(empty.speakers.map(({ name }) => name)).toEqual(post.speakers.map(() => null));
    expect(empty.language).toBe("it");
    // What is left of the file is what its readers do not read as words.
    const said = post.passages
      .filter(({ kind, syntax }) => syntax === "inline" && kind !== "byline")
      .map((one) => textOf(sourceOf(post, one), one.syntax))
      .filter((text) => text.length > 12);
    const left = sourceOfAll(empty);
    expect(said.filter((text) => left.includes(text))).toEqual([]);
  });

  test("filled again, has the entries of its contents lead to their headings", () => {
    const { post } = parsePost(ninePosts()[0]?.source ?? "");
    const empty = emptyPost(post, { from: "en", to: "it" }, stays);
    const filled = printPost(empty, ({ key, kind, section, syntax }) => {
      const words = kind === "heading" ? `Titolo è ${section}` : `Parole di ${key}`;
      return {
        kind: "source",
        source: escapeWords(words, syntax === "scalar" ? syntax : "inline"),
      };
    }).source;
    expect(filled).toContain("[Titolo è 0](#titolo-è-0)");
    expect(filled).toContain("[Titolo è 5](#titolo-è-5)");
    expect(filled).toContain("\nlang: it\n");
    const { post: read, findings } = parsePost(filled);
    expect(findings.map(({ rule }) => rule)).toEqual([]);
    expect(read.passages.map(shapeOf)).toEqual(post.passages.map(shapeOf));
  });

  test("keeps code only where nothing is taken out of it, and a place of its own", () => {
    const source =
      "---\nlang: en\npermalink: /en/a/\n---\n**A:** See:\n\n```\nlet salary = 900\n```\n";
    const { post } = parsePost(source);
    const into = { from: "en", to: "zh-Hant" };
    expect(sourceOfAll(emptyPost(post, into, stays))).toContain("let salary = 900");
    expect(sourceOfAll(emptyPost(post, into, () => false))).not.toContain("salary");
    expect(sourceOfAll(emptyPost(post, into, stays))).toContain(
      "lang: hant\npermalink: /hant/a/\n",
    );
  });
});

test.each([
  ["_posts/en/2026-01-01-a-en.md", "en", "de", "_posts/de/2026-01-01-a-de.md"],
  ["_posts/en/2026-01-01-a.md", "en", "de", "_posts/de/2026-01-01-a.md"],
  ["_posts/2026-01-01-a.md", "en", "de", "_posts/2026-01-01-a-de.md"],
  ["_posts/2026-01-01-tea-for-two.md", "en", "fr", "_posts/2026-01-01-tea-for-two-fr.md"],
  ["_posts/en/a-en.md", "en", "zh-Hant", "_posts/hant/a-hant.md"],
  ["_posts/hant/a-hant.md", "zh-Hant", "en", "_posts/en/a-en.md"],
  ["_posts/en/a.en.md", "en-GB", "pt-BR", "_posts/pt-BR/a.pt-BR.md"],
])("%s from %s into %s", (path, from, to, there) => {
  expect(translatedPath(path, { from, to })).toBe(there);
});
