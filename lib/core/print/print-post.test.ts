import { describe, expect, test } from "vitest";
import { sourceOf } from "../post/post";
import { printPost } from "./print-post";
import { makePost } from "./testing/make-post";

const small = `---
title: A talk
description: About work
lang: en
---

### Table of Contents

1. [First part](#first-part)
   - Point one
   - Point two

2. [Second part](#second-part)
   - Point three

## First part

**A:** Hello.

**B:** Good morning.

And one more thing.

## Second part

**A:** Second question?

**B:** Second answer.
`;

/** The small post with words taken out (null) or replaced. */
function print(changes: Record<string, string | null>, source = small): string {
  const post = makePost(source);
  const known = new Set(post.passages.map((passage) => sourceOf(post, passage)));
  for (const words of Object.keys(changes)) expect(known).toContain(words);
  return printPost(post, (passage) => {
    const own = sourceOf(post, passage);
    const changed = own in changes ? changes[own] : own;
    return changed === null || changed === undefined
      ? { kind: "out" }
      : { kind: "source", source: changed };
  }).source;
}

const token = "\\[…]";

describe("printPost", () => {
  test("gives an untouched post back", () => expect(print({})).toBe(small));

  test("changes only the bytes of replaced words", () =>
    expect(print({ "Hello.": "Hi." })).toBe(small.replace("Hello.", "Hi.")));

  test("drops a paragraph with one blank line", () =>
    expect(print({ "And one more thing.": null })).toBe(
      small.replace("And one more thing.\n\n", ""),
    ));

  test("moves the label to the first paragraph that stays", () =>
    expect(print({ "Good morning.": null })).toBe(
      small.replace("**B:** Good morning.\n\nAnd", "**B:** And"),
    ));

  test("keeps the end of the file", () => {
    const cut = { "Second answer.": null };
    expect(print(cut)).toBe(small.replace("\n**B:** Second answer.\n", ""));
    expect(print(cut, small.trimEnd())).toBe(small.replace("\n\n**B:** Second answer.\n", ""));
  });

  test("a section with nothing left loses heading, entry and key points", () =>
    expect(print({ "Second question?": null, "Second answer.": null })).toBe(
      small
        .replace("\n2. [Second part](#second-part)\n   - Point three\n", "")
        .replace(/\n## Second part[\s\S]*/, ""),
    ));

  test("an empty table of contents goes with its heading", () => {
    const printed = print({
      "Hello.": null,
      "Good morning.": null,
      "And one more thing.": null,
      "Second question?": null,
      "Second answer.": null,
    });
    expect(printed).toBe(small.slice(0, small.indexOf("\n### Table")));
  });

  test("an entry whose heading is out shows a removal above the points that stay", () =>
    expect(print({ "First part": null })).toBe(
      small.replace("1. [First part](#first-part)", `1. ${token}`).replace("## First part\n\n", ""),
    ));

  test("an entry follows its heading's words and address", () =>
    expect(print({ "First part": "A *new* start" })).toBe(
      small
        .replace("[First part](#first-part)", "[A new start](#a-new-start)")
        .replace("## First part", "## A *new* start"),
    ));

  test("key points go with their lines", () =>
    expect(print({ "Point one": null, "Point three": null })).toBe(
      small.replace("   - Point one\n", "").replace("   - Point three\n", ""),
    ));

  test("front matter: an empty title, no other key", () =>
    expect(print({ "A talk": null, "About work": null })).toBe(
      small.replace("title: A talk\ndescription: About work\n", 'title: ""\n'),
    ));

  test("removals beside each other show as one", () =>
    expect(print({ "Hello.": token, "Good morning.": token })).toBe(
      small.replace("Hello.", token).replace("**B:** Good morning.\n\nAnd", "**B:** And"),
    ));

  test("attributes go with their paragraph", () => {
    const post = "**A:** One.\n{: .x }\n\n**B:** Two.\n";
    expect(print({ "One.": null }, post)).toBe("**B:** Two.\n");
  });
});
