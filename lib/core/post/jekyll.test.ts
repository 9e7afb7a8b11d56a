import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildSite } from "@/e2e/jekyll/build-site";
import { sameType, shownText } from "@/e2e/jekyll/shown-text";
import { corpus, corpusFiles, corpusText } from "../testing/corpus";
import { textOf } from "../words/text-of";
import { parsePost } from "./parse-post";
import { type Passage, type Post, sourceOf } from "./post";

/** Built pages of posts by name. Liquid is left out: what it prints is not in the post. */
async function built(posts: Map<string, string>): Promise<Map<string, string>> {
  const names = [...posts.keys()];
  const files = names.map((name, index): [string, string] => {
    const source = posts.get(name) ?? "";
    const body = source.slice(frontOf(source).length);
    const front = `---\nlayout: none\nrender_with_liquid: false\n---\n`;
    return [`_posts/2025-01-01-post-${index}.md`, front + body];
  });
  const pages = await buildSite(new Map(files));
  const pageOf = (index: number) =>
    [...pages].find(([path]) => path.endsWith(`post-${index}.html`));
  return new Map(names.map((name, index) => [name, pageOf(index)?.[1] ?? ""]));
}

function frontOf(source: string): string {
  const { blocks } = parsePost(source).post;
  return blocks[0]?.kind === "front-matter" ? blocks[0].source : "";
}

/** Visible words, without what kramdown makes itself: numbers of footnotes, its own table of contents. */
function wordsIn(html: string): string {
  return shownText(
    html
      .replace(/<sup id="fnref[\s\S]*?<\/sup>|<a href="#fnref[\s\S]*?<\/a>/g, " ")
      .replace(/\{%[\s\S]*?%\}/g, " ")
      .replace(/<([ou]l)(?: class="[^"]*")? id="markdown-toc">[\s\S]*?\n<\/\1>/g, " ")
      .replace(/<(?:t[dhr]|d[dlt]|pre|hr|blockquote)\b[^>]*>/g, " "),
  );
}

/** Everything a passage, a label, the legend or a repeated heading accounts for. */
function covered(post: Post): string {
  const parts = post.passages.map((passage) => {
    const { label, speaker } = passage;
    const name = post.speakers[speaker ?? -1]?.label ?? "";
    const before =
      label || passage.kind === "byline"
        ? `${label?.prefix ?? ""}${name} ${label?.suffix ?? ""}`
        : "";
    const source = sourceOf(post, passage);
    return `${before} ${textOf(source, passage.syntax)} ${passage.syntax === "opaque" ? textOf(source, "inline") : ""}`;
  });
  const mirrored = post.entries
    .filter(({ mirrors }) => mirrors)
    .map(({ block, textStart, textEnd }) =>
      textOf(post.blocks[block]?.source.slice(textStart, textEnd) ?? "", "inline"),
    );
  return [...parts, ...mirrored].join("\n");
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.normalize("NFC").matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words that the page shows more often than they are accounted for. */
function uncovered(html: string, post: Post): string[] {
  const known = counted(sameType(covered(post)));
  return [...counted(wordsIn(html))].flatMap(([word, count]) =>
    count > (known.get(word) ?? 0) ? [`${word} ${count}/${known.get(word) ?? 0}`] : [],
  );
}

/** Passages whose words the page does not show, in order. */
function unshown(html: string, post: Post): string[] {
  const page = wordsIn(html);
  let at = 0;
  return post.passages.filter(onPage(post)).flatMap((passage) => {
    const wanted = sameType(textOf(sourceOf(post, passage), "inline"));
    const footnote = post.blocks[passage.block]?.kind === "footnote";
    if (footnote && isUnused(post, passage)) return [];
    const found = page.indexOf(wanted, footnote ? 0 : at);
    if (found < 0) return [`${passage.key} ${wanted}`];
    if (!footnote) at = found + wanted.length;
    return [];
  });
}

/** A footnote that nothing refers to is not on the page, nor is one that a later one replaces. */
function isUnused(post: Post, { block }: Passage): boolean {
  const marker = /\[\^[^\]]*\]/.exec(post.blocks[block]?.source ?? "")?.[0] ?? "";
  const defined = post.blocks.filter(({ source }) => source.trimStart().startsWith(`${marker}:`));
  const used = post.blocks.some(({ source }, index) => index !== block && source.includes(marker));
  return defined.length > 1 || !used;
}

function onPage(post: Post) {
  return (passage: Passage) =>
    passage.syntax === "inline" &&
    post.blocks[passage.block]?.kind !== "front-matter" &&
    !/\[\^/.test(sourceOf(post, passage));
}

/** Lines that blogs really hold; `W` becomes a word of its own each time. */
const pieces =
  `**A:** W W.|**B:** W?|**A**: W|**B:</b> W|**A: **W|A: W, W|B：W|__A:__ W|*A (0:12)*: W|A (00:12:13): W
**A: W W?**|W W|  W|   W W|    W|\tW|W  |W\\|## W|## W ##|### W {#w}|#W|W\n---|W\n===|---|* * *|- - -|***|- W|* W **W**|+ W
1. W|12. W|   - W|   W|    - W|     W|- [ ] W|- [W](#w)|1. [W](#w "W")|> W|> > W|>W|> - W|\`\`\`\nW\n\`\`\`|~~~ js\nW\n~~~|\`\`\`|~~~
| W | W ||W|W|--- | ---|W \`a|b\` W|<div>W</div>|<div>|</div>|<div>W</div> W|<p>W|</p>|<b>W</b> W|<span>W</span>|<!-- W -->|<!-- W
<img alt="W" src="x">|<br>|<hr>|<details><summary>W</summary>|<script>W</script>|<foo>W</foo>|![W](w.png)|![](w.png){: .x }|*W*{: .caption }
![W](w.png "W")|[W](w "W") W|[W][w]|[w]: http://w.w "W"|[W]|*[W]: W|[^1]: W|W[^1]|{: .x }|{:.x #y}|{:toc}|{::comment}|{:/comment}|{:/}
{::nomarkdown}|{::options parse_block_html="true" /}|{:w: .x}|^|: W|:  W W|W\n: W|$$ W $$|$$W|W $$x$$|\\*W\\*|&amp; W|W -- W|"W" W...|W *W* _W_
*W|**W W|W**|W | W|\\- W|W\n- W|W\n> W|W\n# W|W\n## W|W\n1. W|W\n    W|- W\n\n  W|- W\n\n      W|1. W\n\n   > W|- \`\`\`\n  W\n  \`\`\`|W \`W\` W`
    .split(/\n|\|(?=[^\s|]| {4})/)
    .map((line) => line.replaceAll("\\n", "\n").replaceAll("\\t", "\t").replaceAll("\\\\", "\\"));

const randomPost = fc
  .array(
    fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("\n", "\n\n", "\n\n", "\n\n\n", "\n \n")),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((lines) => {
    let word = 0;
    return lines
      .flat()
      .join("")
      .replace(/W/g, () => `w${(word++).toString(36)}x`);
  });

test("random posts: every word of the built page is accounted for", async () => {
  const sources = fc.sample(randomPost, { numRuns: 1500, seed: Number(process.env.SEED ?? 23) });
  const posts = new Map(sources.map((source, index) => [String(index), source]));
  const pages = await built(posts);
  const wrong = sources.flatMap((source, index) => {
    const { post } = parsePost(source);
    const html = pages.get(String(index)) ?? "";
    const [hidden, lost] = [uncovered(html, post), unshown(html, post)];
    return hidden.length + lost.length > 0 ? [{ source, hidden, lost, html }] : [];
  });
  expect(wrong.length, JSON.stringify(wrong.slice(0, 12), null, 1)).toBe(0);
});

/** An address where Liquid would print one: kramdown sees what Liquid left. */
function printed(source: string): string {
  return source.replace(/\{\{(?!<)[^{}]*\}\}/g, "x");
}

const names = ["posts", "blog-interview"].flatMap(corpusFiles);

describe.skipIf(names.length === 0)(`posts of ${corpus}, built by Jekyll`, async () => {
  const posts = new Map(names.map((name) => [name, printed(corpusText(name))]));
  const pages = names.length > 0 ? await built(posts) : new Map<string, string>();

  test.each(names)("%s: every word is accounted for, and passages show as they read", (name) => {
    const { post } = parsePost(posts.get(name) ?? "");
    const html = pages.get(name) ?? "";
    expect(html.length).toBeGreaterThan(100);
    expect(uncovered(html, post)).toEqual([]);
    expect(unshown(html, post)).toEqual([]);
  });
});
