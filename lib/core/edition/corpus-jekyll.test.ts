import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSite } from "@/e2e/jekyll/build-site";
import { sameType, shownText } from "@/e2e/jekyll/shown-text";
import { parsePost } from "../post/parse-post";
import { type Passage, type Post, sourceOf } from "../post/post";
import { corpus, corpusFiles, corpusText } from "../testing/corpus";
import { textOf } from "../words/text-of";
import { editionOf } from "./edition-of";
import { acts, decide } from "./testing/arbitrary";

const names = ["posts", "blog-interview"].flatMap(corpusFiles);

test.skipIf(names.length === 0)(
  `posts of ${corpus} after random decisions: the built page shows what was approved`,
  async () => {
    const lists = [[], ...fc.sample(acts, { numRuns: 4, seed: Number(process.env.SEED ?? 53) })];
    const made = names.flatMap((name) => {
      const { post } = parsePost(printed(corpusText(name)));
      return lists.flatMap((list) => {
        const input = decide(post, list, (text) => text);
        if (addresses(post).some((key) => input.outs.has(key) || input.cuts.has(key))) return [];
        const edition = editionOf(input);
        if ("blockers" in edition) throw new Error("blocked");
        const { text, placed } = edition.edition;
        return [{ name, post, text, placed }];
      });
    });
    const site = new Map(
      made.map(({ text }, index) => [`_posts/2025-01-01-p-${index}.md`, bare(text)]),
    );
    const pages = await buildSite(site);
    const wrong = made.flatMap(({ name, post, placed }, index) => {
      const html = [...pages].find(([path]) => path.endsWith(`p-${index}.html`))?.[1] ?? "";
      const lost = unshown(wordsIn(html), post, placed);
      return lost.length > 0 ? [{ name, index, lost: lost.slice(0, 3) }] : [];
    });
    expect(wrong).toEqual([]);
  },
);

/** Without the list of addresses, links that need it show their brackets: decisions on it are left out. */
function addresses(post: Post): string[] {
  const listed = post.passages.filter(({ block }) =>
    /^ {0,3}\[[^\]^]+\]:/.test(post.blocks[block]?.source ?? ""),
  );
  return listed.map(({ key }) => key);
}

/** An address where Liquid would print one: kramdown sees what Liquid left. */
function printed(source: string): string {
  return source.replace(/\{\{(?!<)[^{}]*\}\}/g, "x");
}

/** The body alone: titles stand in the layout, which is the blog's own. */
function bare(text: string): string {
  const front = parsePost(text).post.blocks[0];
  const length = front?.kind === "front-matter" ? front.source.length : 0;
  return `---\nlayout: none\nrender_with_liquid: false\n---\n${text.slice(length)}`;
}

function wordsIn(html: string): string {
  return shownText(
    html
      .replace(/<([ou]l)(?: class="[^"]*")? id="markdown-toc">[\s\S]*?\n<\/\1>/g, " ")
      .replace(/<(?:t[dhr]|d[dlt]|pre|hr|blockquote)\b[^>]*>/g, " "),
  );
}

/** Passages that should be on the page in this order and are not. */
function unshown(page: string, post: Post, placed: ReadonlyMap<string, string>): string[] {
  let at = 0;
  return post.passages
    .filter((one) => placed.has(one.key) && isPlain(post, one))
    .flatMap((passage) => {
      const wanted = sameType(placed.get(passage.key) ?? "");
      const found = page.indexOf(wanted, at);
      if (found < 0) return [`${passage.key} ${wanted}`];
      at = found + wanted.length;
      return [];
    });
}

/** Words in the text of the page: no front matter, no footnotes, nothing kept as it is. */
function isPlain(post: Post, passage: Passage): boolean {
  const kind = post.blocks[passage.block]?.kind;
  const words = sourceOf(post, passage);
  return (
    passage.syntax === "inline" &&
    kind !== "front-matter" &&
    kind !== "footnote" &&
    !/\[\^/.test(words) &&
    textOf(words, "inline") !== ""
  );
}
