import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parsePost } from "../../post/parse-post";
import { type Post, sourceOf } from "../../post/post";
import { printPost } from "../../print/print-post";
import mentions from "./mentions.json";

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
const original = "2026-05-11-the-bread-line-en.md";

function text(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

function codeOf(file: string): string {
  return /-([a-z]+)\.md$/.exec(file)?.[1] ?? "";
}

/** What the n-th passage of every language shares: its kind, its voice, its turn and its section. */
function shape(post: Post) {
  return post.passages.map(({ kind, speaker, turn, section, syntax }) =>
    [kind, speaker, turn, section, syntax].join(" "),
  );
}

/** Where the links of what is said lead, by the number of their passage. */
function links(post: Post) {
  return post.passages.flatMap((passage, index) =>
    [...sourceOf(post, passage).matchAll(/\]\((https:[^)]*)\)/g)].map(({ 1: to }) => [index, to]),
  );
}

/**
 * How often a reader meets each form, the longest first, so that no place counts twice. An address that
 * leads to a heading is not read.
 */
function count(source: string, forms: string[]): Record<string, number> {
  let rest = source.replaceAll(/\]\(#[^)]*\)/g, "]");
  const found = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => {
      const parts = rest.split(form);
      rest = parts.join("\0");
      return [form, parts.length - 1] as const;
    });
  return Object.fromEntries(found);
}

test("the original has 152 turns, 6 sections, 19 key points and 6 links", () => {
  const { post } = parsePost(text(original));
  const turns = post.passages.flatMap(({ turn }) => (turn === null ? [] : [turn]));
  expect(new Set(turns).size).toBe(152);
  expect(post.sections).toHaveLength(6);
  expect(post.passages.filter(({ kind }) => kind === "key-point")).toHaveLength(19);
  expect(links(post)).toHaveLength(6);
});

describe.each(files)("%s", (file) => {
  const source = text(file);
  const { post, findings } = parsePost(source);

  test("is read whole, with nothing to say against it, and printed byte for byte", () => {
    expect(findings).toEqual([]);
    expect(post.interview).toBe(true);
    const printed = printPost(post, (passage) => ({
      kind: "source",
      source: sourceOf(post, passage),
    }));
    expect(printed.source).toBe(source);
  });

  test("has the language of its name", () => {
    const code = codeOf(file);
    expect(post.language).toBe(code === "hant" ? "zh-Hant" : code);
  });

  test("is the original passage by passage, with the same voices and links", () => {
    const first = parsePost(text(original)).post;
    expect(shape(post)).toEqual(shape(first));
    expect(links(post)).toEqual(links(first));
    expect(post.speakers).toHaveLength(2);
  });

  test("its contents say the headings and lead to them", () => {
    expect(post.entries.map(({ section, mirrors }) => [section, mirrors])).toEqual(
      [0, 1, 2, 3, 4, 5].map((section) => [section, true]),
    );
  });

  test("names Haruto Nakamura-Weiss as often as was counted by hand", () => {
    const counted = new Map(Object.entries(mentions)).get(codeOf(file));
    const forms: Record<string, number> = counted?.forms ?? {};
    expect(count(source, Object.keys(forms))).toEqual(forms);
    expect(Object.values(forms).reduce((sum, times) => sum + times, 0)).toBe(counted?.mentions);
    expect(counted?.mentions).toBeGreaterThanOrEqual(25);
  });
});
