import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printPost } from "../print/print-post";
import { corpus, corpusFiles, corpusText } from "../testing/corpus";
import { parsePost } from "./parse-post";
import { type Post, sourceOf } from "./post";

/** What every parsed post promises. */
function holds(source: string): Post {
  const { post, findings } = parsePost(source);
  expect(post.blocks.map((block) => block.source).join("")).toBe(source);
  expect(post.blocks.every((block) => block.source !== "")).toBe(true);
  let before = { block: -1, end: 0 };
  for (const passage of post.passages) {
    const { block, start, end, label, speaker } = passage;
    const after = block > before.block || (block === before.block && start >= before.end);
    expect(after, `${passage.key} overlaps`).toBe(true);
    expect(start < end && end <= (post.blocks[block]?.source.length ?? 0)).toBe(true);
    expect(sourceOf(post, passage).trim()).not.toBe("");
    if (label) {
      const name = post.speakers[speaker ?? -1]?.label ?? "?";
      const printed = `${label.prefix}${name}${label.suffix}`;
      expect(post.blocks[block]?.source.slice(0, start).endsWith(printed)).toBe(true);
    }
    before = { block, end };
  }
  expect(new Set(post.passages.map(({ key }) => key)).size).toBe(post.passages.length);
  const keys = new Set(post.passages.map(({ key }) => key));
  for (const { passage, detail } of findings) {
    expect(passage === null || keys.has(passage)).toBe(true);
    expect(detail.length).toBeLessThanOrEqual(80);
  }
  return post;
}

const pieces = fc.constantFrom(
  ..."**A:**|A:|B：|أ:|**B:</b>|__原__|(0:12)|---|...|title: x|\n|\n\n|\r\n|\r|\t|    |#|##|===|- |1. |> |```|~~~|{: .x }|{:toc}|{% raw %}|{% endraw %}|{% include x|%}|{{ a }}|{{|<div>|</div>|<p|<!--|-->|<script>|![a](b)|[a](#b)|[a]: b|[^1]|[^1]: x|*[A]: b|$$|a|b c?|é|你好|👩‍👩‍👧|\u0000|\ufeff|\ud800|\u2028|: x|^|{::comment}|{:/}|`|*|_| | |'|&amp;|\\".split(
    "|",
  ),
  ...['"', "|"],
);
const anything = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(pieces, { maxLength: 30 })
    .map((parts) => `---\n${parts.join("")}\n---\n${parts.join("")}`),
);

describe("parsePost", () => {
  test("keeps every byte of any text, and never throws", () => {
    fc.assert(
      fc.property(anything, (source) => {
        holds(source);
      }),
      { numRuns: 6000, seed: 7 },
    );
  });

  test("an untouched post prints as it was", () => {
    fc.assert(
      fc.property(anything, (source) => {
        const post = holds(source);
        const printed = printPost(post, (passage) => ({
          kind: "source",
          source: sourceOf(post, passage),
        }));
        expect(printed.source).toBe(source);
      }),
      { numRuns: 3000, seed: 8 },
    );
  });
});

const files = corpusFiles();

describe.skipIf(files.length === 0)(`every file of ${corpus}`, () => {
  test.each(files)("%s comes back byte for byte", (path) => {
    const source = corpusText(path);
    expect(Buffer.from(source, "utf8").equals(readFileSync(join(corpus, path)))).toBe(true);
    for (const text of [
      source,
      source.replace(/\r?\n/g, "\r\n"),
      source.trimEnd(),
      `\ufeff${source}`,
    ]) {
      const blocks = parsePost(text).post.blocks.map((block) => block.source);
      expect(Buffer.from(blocks.join(""), "utf8").equals(Buffer.from(text, "utf8"))).toBe(true);
    }
    holds(source);
  });
});
