import { describe, expect, test } from "vitest";
import { corpus, corpusText, english } from "../testing/corpus";
import { previewOf } from "./preview-of";

const post = `---
title: "A: talk"
description: About *work*
---

![Ann](a.jpg)
*A photo*{: .caption }

A: Ann Lee, host

B: Bo Tan

### Contents

1. [One *part*](#one-part)
   - A point
2. [Two](#two)

---

## One *part*

**A:** Why &amp; \\*how\\*?

**B:** Because.

More.

- item

| x | y |

**A:** I see.

### Two

<div>Kept</div>
`;

describe("previewOf", () => {
  test("shows what readers see, in order", () =>
    expect(previewOf(post)).toEqual([
      { kind: "title", text: "A: talk" },
      { kind: "note", text: "About *work*" },
      { kind: "image", alt: "Ann" },
      { kind: "caption", text: "A photo" },
      { kind: "byline", text: "Ann Lee, host" },
      { kind: "byline", text: "Bo Tan" },
      { kind: "heading", level: 3, text: "Contents" },
      { kind: "points", points: ["One part", "A point", "Two"] },
      { kind: "rule" },
      { kind: "heading", level: 2, text: "One part" },
      { kind: "turn", speaker: "Ann Lee", paragraphs: ["Why & *how*?"] },
      { kind: "turn", speaker: "Bo Tan", paragraphs: ["Because.", "More.", "item"] },
      { kind: "source", text: "| x | y |" },
      { kind: "turn", speaker: "Ann Lee", paragraphs: ["I see."] },
      { kind: "heading", level: 3, text: "Two" },
      { kind: "source", text: "<div>Kept</div>" },
    ]));

  test("takes any text", () => {
    expect(previewOf("")).toEqual([]);
    expect(previewOf("words")).toEqual([{ kind: "note", text: "words" }]);
  });

  test.skipIf(!english)(`shows the real post in ${corpus}`, () => {
    const items = previewOf(corpusText(english ?? ""));
    const turns = items.filter(({ kind }) => kind === "turn");
    expect(turns).toHaveLength(152);
    expect(items.filter(({ kind }) => kind === "source")).toEqual([]);
    expect(items.find(({ kind }) => kind === "points")).toMatchObject({ points: { length: 25 } });
  });
});
