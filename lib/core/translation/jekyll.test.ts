import { expect, test } from "vitest";
import { buildSite } from "@/e2e/jekyll/build-site";
import { parsePost } from "../post/parse-post";
import { sourceOf } from "../post/post";
import { printPost } from "../print/print-post";
import { ninePosts } from "../testing/nine-posts";
import { editSource } from "../words/edit-source";
import { textOf } from "../words/text-of";
import { emptyPost } from "./empty-post";
import { translatedPath } from "./translated-place";
import { UNTRANSLATED } from "./untranslated";

const [english, ...others] = ninePosts();
const { post } = parsePost(english?.source ?? "");

/** The empty post with the words of a real translation typed into it; one passage in so many is left out. */
function typed(source: string, every: number): string {
  const theirs = parsePost(source).post;
  const empty = emptyPost(post, { from: "en", to: theirs.language ?? "" }, () => true);
  return printPost(empty, (passage) => {
    const at = empty.passages.indexOf(passage);
    const their = theirs.passages[at];
    if (!their || at % every === every - 1) return { kind: "out" };
    const words = textOf(sourceOf(theirs, their), their.syntax);
    const now = editSource(sourceOf(empty, passage), words, passage.syntax);
    return now === null ? { kind: "out" } : { kind: "source", source: now };
  }).source;
}

test.each(others)("typed anew passage by passage, the post in $code is itself again", (given) => {
  // Who types words types no links; front matter is quoted as it has to be.
  const plain = (text: string) =>
    text
      .replace(/^translated: .*$/m, "")
      .replace(/\[([^\]]+)\]\(http[^)]+\)/g, "$1")
      .replace(/^(description|title): "(.*)"$/gm, "$1: $2")
      .replaceAll("\\", "");
  expect(plain(typed(given.source, Number.POSITIVE_INFINITY))).toBe(plain(given.source));
});

test("with passages left out, every link of the built pages leads somewhere", async () => {
  const files = others.map(({ code, source }) => {
    const path = translatedPath("_posts/en/2026-05-11-line-en.md", { from: "en", to: code });
    return [path, typed(source, 7)] as const;
  });
  const pages = [...(await buildSite(new Map(files)))].filter(([path]) => path.includes("line-"));
  expect(pages).toHaveLength(others.length);
  for (const [path, html] of pages) {
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, to = ""]) => decodeURI(to));
    expect(links.length).toBeGreaterThan(3);
    expect([path, links.filter((to) => !ids.has(to))]).toEqual([path, []]);
    expect(html).not.toContain(UNTRANSLATED);
  }
});
