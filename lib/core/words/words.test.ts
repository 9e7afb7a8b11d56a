import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryCuts } from "./carry-cuts";
import type { Cut } from "./cut";
import { cutSource } from "./cut-source";
import { editSource } from "./edit-source";
import { escapeWords } from "./escape-words";
import { foldWords } from "./fold-words";
import { scanInline } from "./scan-inline";
import { textOf } from "./text-of";
import { visibleText } from "./visible-text";

const token = fc.oneof(
  fc.constantFrom(
    ..."*,**,_,`,[,],(,),<,>,{,},{{,{%,%},}},{:,!,|,\\,&,&amp;,$$,~~,#,-,1.,:,\n,  \n".split(","),
  ),
  fc.constantFrom(
    "<b>",
    "</b>",
    "<a href='x'>",
    "</a>",
    "[^1]",
    "](x)",
    "<!-- c -->",
    "<br>",
    "...",
  ),
  fc.constantFrom("foo", "bar", "Zürich", "你好", "👩‍👩‍👧", " ", " ", " ", "a_b"),
);
const source = fc.array(token, { maxLength: 14 }).map((parts) => parts.join(""));
const look = fc.constantFrom<Cut["look"]>(
  { kind: "nothing" },
  { kind: "ellipsis" },
  { kind: "label", words: "a *name*" },
  { kind: "generalisation", words: "a large bank" },
);
const cuts = fc.array(
  fc
    .tuple(fc.nat(40), fc.nat(12), look)
    .map(([start, length, one]) => ({ start, end: start + length, look: one })),
  { minLength: 1, maxLength: 4 },
);
const runs = { numRuns: 3000, seed: 7 };

/** The pieces of a text, joined again. */
const sourcesOf = (text: string) =>
  scanInline(text)
    .map((one) => one.source)
    .join("");

describe("scanInline", () => {
  test("loses nothing", () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(sourcesOf(text)).toBe(text);
      }),
      runs,
    );
  });

  test.each([
    ["a *b* **c** _d_", "a b c d"],
    ["a_b_c and * x", "a_b_c and * x"],
    ["**Bold *in* it**", "Bold in it"],
    ["*open", "*open"],
    ['[a *b*](http://x_y_z "t")', "a b"],
    ['[x]({{ "/a" | relative_url }})', "x"],
    ["`a*b*` ``x`y``", "a*b* x`y"],
    ["Tom &amp; \\*J\\*", "Tom & *J*"],
    ["a <b>c</b><br>d <div>", "a c\nd <div>"],
    ["*S*{: .caption}", "S"],
    ["{{ a }}x{% raw %}y", "xy"],
    ["[laughs] ok [^1]", "[laughs] ok [^1]"],
    ["a\n   b  \nc", "a b\nc"],
  ])("%s shows %s", (written, shown) => {
    expect(textOf(written, "inline")).toBe(shown);
  });

  test("gives hostile text back whole", () => {
    const hostile = ["*a **b [c ", "[![", "<b><i>", "`a``b```"].map((part) => part.repeat(2_000));
    const open = [
      "{% raw",
      "{{ a",
      "{: .a",
      "{::comment}",
      "<!-- ",
      "$$a",
      "[a](b",
      "~~a ",
      '[a](b "c',
    ];
    hostile.push(...open.map((part) => part.repeat(90_000 / part.length)));
    hostile.push(`a${" ".repeat(90_000)}b`, `\`a${" ".repeat(90_000)}{b\``);
    for (const text of hostile) expect(sourcesOf(text)).toBe(text);
  });
});

describe("escapeWords", () => {
  const typed = fc.oneof(source, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
  test("shows exactly what was typed", () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(textOf(escapeWords(text), "inline")).toBe(foldWords(text));
        expect(textOf(escapeWords(text, "scalar"), "scalar")).toBe(foldWords(text));
      }),
      runs,
    );
  });

  test("shows nothing that YAML or XML refuse", () => {
    expect(escapeWords("a\ufffeb\uffff", "scalar")).toBe("a\ufffdb\ufffd");
  });

  test.each(["It's fine - really, 5 * 3 (ok) snake_case AT&T C# 10.", "C:\\Users at 5 > 3!"])(
    "leaves %s alone",
    (text) => expect(escapeWords(text)).toBe(text),
  );
});

describe("cutSource", () => {
  test("reads like visibleText", () => {
    fc.assert(
      fc.property(source, cuts, (text, taken) => {
        const printed = cutSource(text, taken, "inline");
        if (printed === null) return;
        expect(textOf(printed, "inline")).toBe(visibleText(textOf(text, "inline"), taken));
      }),
      runs,
    );
  });

  test.each<[string, string, Cut["look"]["kind"], string | null]>([
    ["I met Mr Braz there.", "Mr Braz", "nothing", "I met there."],
    ["I met Mr Braz.", "Mr Braz", "nothing", "I met."],
    ["I met *Mr Braz* there.", "Mr Braz", "ellipsis", "I met \\[…] there."],
    ["See [Acme Corp](http://acme.com) now", "Acme", "ellipsis", "See \\[…] Corp now"],
    ["See [Acme Corp](http://acme.com) now", "Acme", "nothing", "See Corp now"],
    ["a <span title='Braz'>Mr Y</span> b", "Mr", "nothing", "a Y b"],
    ["a <!-- Braz -->Braz b", "Braz", "nothing", "a b"],
    ["Hi 👩‍👩‍👧 there", "\u200d👩", "nothing", "Hi there"],
    ["Mr Braz", "Braz", "nothing", "Mr"],
    ["Braz.", "Braz", "nothing", null],
    ["a <span title='Braz'>Mr</span>{: .x} b", "Mr", "nothing", "a b"],
    ["bigger - than", "bigger", "nothing", "\\- than"],
  ])("%s without %s (%s)", (text, word, kind, wanted) => {
    const start = textOf(text, "inline").indexOf(word);
    const cut = { start, end: start + word.length, look: { kind, words: "" } as Cut["look"] };
    expect(cutSource(text, [cut], "inline")).toBe(wanted);
  });
});

describe("editSource", () => {
  test("reads like the new text", () => {
    fc.assert(
      fc.property(source, source, (text, typed) => {
        fc.pre(!textOf(text, "inline").includes("\n"));
        const wanted = typed === textOf(text, "inline") ? typed : foldWords(typed);
        expect(textOf(editSource(text, typed, "inline") ?? "", "inline")).toBe(wanted);
      }),
      runs,
    );
  });

  test.each([
    ["I *really* like [it](x).", "I truly like it.", "I *truly* like [it](x)."],
    ["I *really* like it.", "I like it.", "I like it."],
    ["It is.", "It is {{ site.title }}.", "It is \\{\\{ site.title }}."],
  ])("%s becomes %s", (before, typed, wanted) => {
    expect(editSource(before, typed, "inline")).toBe(wanted);
  });
});

describe("carryCuts", () => {
  const at = (start: number, end: number) => [{ start, end, look: { kind: "nothing" } as const }];
  test.each([
    ["abc def ghi", "abc dxf ghi", at(0, 3), at(0, 3)],
    ["abc def ghi", "abc deeef ghi", at(8, 11), at(10, 13)],
    ["abc def ghi", "abc SECRET ghi", at(5, 6), at(4, 10)],
    ["abc def.", "Something else.", at(4, 7), at(0, 0)],
  ])("%s to %s", (before, after, cut, wanted) => {
    expect(carryCuts(before, after, cut)).toEqual(wanted);
  });
});
