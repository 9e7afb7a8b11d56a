import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSite } from "@/e2e/jekyll/build-site";
import { sameType, shownText } from "@/e2e/jekyll/shown-text";
import { parsePost } from "../post/parse-post";
import { corpus, corpusFiles, corpusText } from "../testing/corpus";
import { editionOf } from "./edition-of";
import { acts, decide } from "./testing/arbitrary";

const posts = corpusFiles("posts");

/** Titles stand in the layout, which is the blog's own; everything else in the page's content. */
function missing(html: string, placed: ReadonlyMap<string, string>, front: Set<string>): string[] {
  const page = shownText(html);
  let at = 0;
  return [...placed].flatMap(([key, text]) => {
    if (front.has(key) || text === "") return [];
    const wanted = sameType(text);
    const found = page.indexOf(wanted, at);
    if (found < 0) return [wanted];
    at = found + wanted.length;
    return [];
  });
}

test.skipIf(posts.length === 0)(
  `Jekyll shows every approved word of ${corpus}/posts in order`,
  async () => {
    const lists = [[], ...fc.sample(acts, { numRuns: 8, seed: 31 })];
    const made = posts.flatMap((name) => {
      const post = parsePost(corpusText(name)).post;
      const front = new Set(post.passages.filter((one) => one.block === 0).map(({ key }) => key));
      return lists.flatMap((list, index) => {
        const edition = editionOf(decide(post, list, (text) => text));
        if ("blockers" in edition) throw new Error("blocked");
        const path = `_posts/2025-01-01-${index}-${name.slice("posts/2025-09-03-".length)}`;
        return [{ path, front, ...{ text: edition.edition.text, placed: edition.edition.placed } }];
      });
    });
    const pages = await buildSite(new Map(made.map(({ path, text }) => [path, text])));
    for (const { path, placed, front } of made) {
      const slug = path.slice("_posts/2025-01-01-".length).replace(/\.md$/, "");
      const html = [...pages].find(([page]) => page.includes(`${slug}.html`))?.[1] ?? "";
      expect(placed.size).toBeGreaterThan(150);
      expect(missing(html, placed, front), path).toEqual([]);
    }
  },
);
