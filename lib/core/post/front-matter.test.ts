import { describe, expect, test } from "vitest";
import { parsePost } from "./parse-post";
import { kinds, read } from "./testing/read";

describe("front matter", () => {
  test("nested past all sense goes as a whole", () => {
    for (const deep of ["[", "{a: ", "- ", "? ", "a: [", "- - ? "]) {
      const lines = read(`---\n${deep.repeat(8_000)}x\n---\n`);
      expect(lines).toHaveLength(1);
      expect(lines[0]?.slice(0, 6)).toBe("note! ");
    }
  });

  test("a value with a tag or an anchor goes as a whole, or reads as it stands", () => {
    expect(read("---\na: &x one two\nb: *x\n---\n")).toEqual(["note one two"]);
    expect(read('---\ntitle: "a\\\n  b"\n---\n')).toEqual(['title "a\\\n  b"']);
  });

  test.each([
    ["title", "title: A talk", ["title A talk"]],
    ["quoted, with a colon", 'title: "A: b"', ['title "A: b"']],
    ["folded over lines", "title: A talk\n  about work", ["title A talk\n  about work"]],
    ["block scalar", "description: |\n  One.\n  Two.", ["note |\n  One.\n  Two."]],
    [
      "a block that reads otherwise elsewhere",
      "a:\n  b: |2\n    one x\n    two y",
      ["note! |2\n    one x\n    two y"],
    ],
    ["authors", "authors:\n- Ann\n- Bo", ["byline Ann", "byline Bo"]],
    ["a flow list", "tags: [talk about, work]", ["note talk about", "note work"]],
    [
      "settings",
      "layout: post\ndate: 2025-09-03\ntranslated: false\nimage: /a/b.jpg\nlang: en",
      [],
    ],
    ["broken YAML goes as a whole", "title: [a", ["note! title: [a\n"]],
  ])("%s", (_, front, wanted) =>
    expect(read(`---\n${front}\n---\n`).map((one) => one.replace(/\n$/, ""))).toEqual(
      wanted.map((one) => one.replace(/\n$/, "")),
    ),
  );

  test("none at all", () => expect(kinds("text\n")).toEqual(["note"]));
  test("without an end it is text", () =>
    expect(kinds("---\ntitle: x\n")).toEqual(["rule", "note"]));
  test("with a byte order mark", () =>
    expect(read("\ufeff---\ntitle: x\n---\n")).toEqual(["title x"]));
  test("ended by dots", () =>
    expect(read("---\ntitle: x\n...\ny\n")).toEqual(["title x", "note y"]));

  test.each([
    ["en", "en"],
    ["hant", "zh-Hant"],
    ["pt_BR", "pt-BR"],
    ["not a tag", null],
  ])("lang: %s is %s", (code, tag) =>
    expect(parsePost(`---\nlang: ${code}\n---\n`).post.language).toBe(tag),
  );
});
