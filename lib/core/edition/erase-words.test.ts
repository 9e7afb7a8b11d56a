import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePost } from "../post/parse-post";
import { printPost } from "../print/print-post";
import { makePost } from "../print/testing/make-post";
import { corpus, corpusText, english, french } from "../testing/corpus";
import { mergeCuts } from "../words/merge-cuts";
import { textOf } from "../words/text-of";
import type { EditionInput } from "./edition-of";
import { eraseWords } from "./erase-words";
import { printedOf } from "./printed-of";
import { acts, decide } from "./testing/arbitrary";

const source = `---
title: The lamp of Zanzibar
description: Years by the sea
---
1. [Working at Kestrel](#working-at-kestrel)
   - Nobody slept much
2. [Wages](#wages)

## Working at Kestrel

**A:** Where was it?

**B:** On the island of Thule.
It paid nine hundred.

It was cold, [very](https://quartz.example/very "Onyx") cold.

## Wages

**A:** And then?
`;

/** Words that the acts themselves write, as looks and edits. */
const typed = new Set([
  "a",
  "name",
  "large",
  "bank",
  "Robin",
  "indeed",
  "site",
  "x",
  "really",
  "1",
]);

const posts = [english, french].filter((path) => path !== null);
const texts: [string, ReturnType<typeof makePost>][] = [
  ["a small post", makePost(source)],
  ...posts.map((path): [string, ReturnType<typeof makePost>] => [
    path,
    parsePost(corpusText(path)).post,
  ]),
];

describe(`random removals (real posts from ${corpus})`, () => {
  test.each(texts)("%s: prints the same, and holds no removed word", (_, post) => {
    const once = wordsOnce(printed(decide(post, [], String)));
    fc.assert(
      fc.property(acts, (list) => {
        const input = decide(post, list, String);
        const touched = post.passages.map(({ key }) => key).filter((key) => removes(input, key));
        const erased = eraseWords(input, new Set(touched));
        expect(printed(erased)).toBe(printed(input));
        const held = wordsIn(everything(erased));
        for (const word of removedWords(input)) {
          if (once.has(word) && !typed.has(word)) expect(held).not.toContain(word);
        }
        for (const { key, block, start, end } of erased.post.passages) {
          const slice = erased.post.blocks[block]?.source.slice(start, end);
          if (!touched.includes(key)) continue;
          expect(slice).toBe(erased.outs.has(key) ? slice : erased.revisions.get(key));
        }
      }),
      { numRuns: 120, seed: 7 },
    );
  });
});

test.each(["ellipsis", "nothing"] as const)(
  "a heading that is out takes its link along: %s",
  (kind) => {
    const post = makePost(source);
    const heading = post.passages.find(({ kind }) => kind === "heading")?.key ?? "";
    const input = decide(post, [], String);
    input.outs.set(heading, { kind });
    const erased = eraseWords(input, new Set([heading]));
    expect(printed(erased)).toBe(printed(input));
    expect(everything(erased)).not.toMatch(/kestrel/i);
  },
);

test("words that a passage had before it was edited go on request, too", () => {
  const post = makePost(source);
  const turn = post.passages.find(({ kind }) => kind === "turn")?.key ?? "";
  const input = decide(post, [], String);
  input.revisions.set(turn, "Where were you then?");
  const erased = eraseWords(input, new Set([turn]));
  expect(printed(erased)).toBe(printed(input));
  expect(everything(erased)).not.toContain("Where was it?");
});

function removes(input: EditionInput, key: string): boolean {
  return input.outs.has(key) || mergeCuts(input.cuts.get(key) ?? []).length > 0;
}

function printed(input: EditionInput): string {
  return printPost(input.post, (passage) => printedOf(input, passage)).source;
}

/** All that is kept of the words: blocks, outline and revisions. */
function everything({ post, revisions }: EditionInput): string {
  const hrefs = post.entries.map(({ href }) => href);
  return [...post.blocks.map((block) => block.source), ...hrefs, ...revisions.values()].join("\n");
}

function removedWords({ post, revisions, cuts, outs }: EditionInput): Set<string> {
  const words = post.passages.flatMap(({ key, syntax }) => {
    const text = textOf(revisions.get(key) ?? "", syntax);
    if (outs.has(key)) return [...wordsIn(text)];
    const own = mergeCuts(cuts.get(key) ?? []);
    const places = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
    return places
      .filter(({ index, 0: word }) =>
        own.some(({ start, end }) => start <= index && index + word.length <= end),
      )
      .map(([word]) => word);
  });
  return new Set(words);
}

function wordsIn(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu));
}

/** Words that a post holds only once: nothing else may have them. */
function wordsOnce(text: string): Set<string> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 1).map(([word]) => word));
}
