import { describe, expect, test } from "vitest";
import { parsePost } from "../post/parse-post";
import { sourceOf } from "../post/post";
import { printPost } from "./print-post";

/** The post without the passages that read so. */
function without(source: string, ...words: string[]): string {
  const { post } = parsePost(source);
  return printPost(post, (passage) => {
    const own = sourceOf(post, passage);
    return words.includes(own) ? { kind: "out" } : { kind: "source", source: own };
  }).source;
}

const first = "**A:** Why?\n\n";

describe("a label moves to what stays of its turn", () => {
  test.each([
    ["a paragraph", "More.\n", "**B:** More.\n"],
    ["a list", "- one\n- two\n", "- **B:** one\n- two\n"],
    ["a quote", "> one\n", "> **B:** one\n"],
    ["code, on a line of its own", "```\none\n```\n", "**B:**\n\n```\none\n```\n"],
    ["indented code", "    one\n", "**B:**\n\n    one\n"],
    ["a table", "| a | b |\n", "**B:**\n\n| a | b |\n"],
    ["an element", "<div>a</div>\n", "**B:**\n\n<div>a</div>\n"],
  ])("%s", (_, rest, wanted) =>
    expect(without(`${first}**B:** Because.\n\n${rest}`, "Because.")).toBe(first + wanted),
  );

  test("with a time above the words", () =>
    expect(without("A: 00:40\n\nWhy?\n\nB: 00:51\n\nBecause.\n\nMore.\n", "Because.")).toBe(
      "A: 00:40\n\nWhy?\n\nB: 00:51\n\nMore.\n",
    ));

  test("with the time on the line of the label", () =>
    expect(without("A  0:00  \nWhy?\n\nB  0:23  \nBecause.\n\nMore.\n", "Because.")).toBe(
      "A  0:00  \nWhy?\n\nB  0:23  \nMore.\n",
    ));

  test("in a file that ends its lines with CR LF", () =>
    expect(without("**A:** Why?\r\n\r\n**B:** x\r\n\r\n```\r\ny\r\n```\r\n", "x")).toBe(
      "**A:** Why?\r\n\r\n**B:**\r\n\r\n```\r\ny\r\n```\r\n",
    ));

  test("nothing of a turn that is out stays, also above its words", () =>
    expect(without("A: 00:40\n\nWhy?\n\nB: 00:51\n\nBecause.\n", "Because.")).toBe(
      "A: 00:40\n\nWhy?\n",
    ));
});

describe("front matter", () => {
  const front = (value: string) => `---\nlayout: post\n${value}---\n\ntext\n`;

  test.each([
    ["a line of its own", "description: About it\n", "About it", ""],
    ["folded over lines", "description: About\n  it\n", "About\n  it", ""],
    ["a block scalar", "description: |\n  About\n  it\n", "|\n  About\n  it", ""],
    [
      "an item of a list",
      "tags:\n- one thing\n- two things\n",
      "one thing",
      "tags:\n- two things\n",
    ],
    [
      "an item of a flow list",
      "tags: [one thing, two things]\n",
      "one thing",
      "tags: [two things]\n",
    ],
    [
      "the first key of a map in a list",
      "images:\n- note: By Ann Lee\n  imgname: a.png\n",
      "By Ann Lee",
      'images:\n- note: ""\n  imgname: a.png\n',
    ],
    [
      "another key of it",
      "images:\n- imgname: a.png\n  note: By Ann Lee\n",
      "By Ann Lee",
      'images:\n- imgname: a.png\n  note: ""\n',
    ],
  ])("%s", (_, value, words, wanted) => expect(without(front(value), words)).toBe(front(wanted)));
});
