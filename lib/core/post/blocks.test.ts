import { describe, expect, test } from "vitest";
import { parsePost } from "./parse-post";
import { kinds, read, rules, talk } from "./testing/read";

describe("table of contents", () => {
  const toc = "### Contents\n\n1. [One](#one)\n   - point\n\n2. [Two](#two)\n\n";
  const body = `## One\n\n${talk}## Two\n\n${talk}`;

  test("entries repeat headings, bullets are key points of their section", () => {
    const { post } = parsePost(toc + body);
    expect(post.sections).toHaveLength(2);
    expect(post.entries.map(({ section, mirrors }) => [section, mirrors])).toEqual([
      [0, true],
      [1, true],
    ]);
    expect(read(toc + body).slice(0, 2)).toEqual(["heading Contents", "key-point point"]);
    expect(post.passages[1]?.section).toBe(0);
  });

  test("an entry in other words than its heading is a passage", () =>
    expect(read(toc.replace("[One]", "[First]") + body)[1]).toBe("key-point First"));

  test("one link in a list makes no table of contents", () =>
    expect(kinds("- [a](#b)\n")).toEqual(["list"]));

  test("dead anchors fall back to the order", () => {
    const source = toc.replace("#one", "#eins").replace("#two", "#zwei") + body;
    expect(parsePost(source).post.entries.map(({ section }) => section)).toEqual([0, 1]);
    expect(rules(source)).toEqual(["dead-toc-link: #eins", "dead-toc-link: #zwei"]);
  });

  test.each([
    ["repeated headings are numbered", "## A\n\n## A\n", "#a-1"],
    ["marks go, letters of any script stay", "## «Émile», 東京!\n\n## b\n", "#émile-東京"],
    ["an id of one's own", "## A {#mine}\n\n## b\n", "#mine"],
    ["an id below the heading", "## A\n{: #mine}\n\n## b\n", "#mine"],
    ["an id in HTML", '<a id="mine"></a>\n\n## A\n\n## b\n', "#mine"],
    ["percent signs", "## é\n\n## b\n", "#%C3%A9"],
  ])("%s", (_, headings, href) =>
    expect(
      rules(
        `1. [x](${href})\n2. [b](${headings.includes("# b") ? "#b" : "#a"})\n\n${headings}\n${talk}`,
      ),
    ).toEqual([]),
  );
});

describe("other blocks", () => {
  test.each([
    [
      "attributes before and after",
      "{: .x }\ntext\n{: .y }\n",
      ["attributes", "note", "attributes"],
    ],
    ["image with caption", "![](a.jpg){: .r }\n*Source: b*{: .caption }\n", ["image"]],
    ["table", "| a | b |\n|---|---|\n| c | d |\n", ["table"]],
    ["fenced code", "```ruby\n\n# no heading\n```\n", ["code"]],
    ["indented code", "    code\n\n    more\n", ["code"]],
    ["footnote", "[^1]: words\n", ["footnote"]],
    ["HTML over blank lines", "<div>\n\n**A:** no turn\n\n</div>\n", ["html"]],
    ["HTML that is never closed", "<div>\n\nx\n", ["other"]],
    ["Liquid over several lines", '{% include x\n\n   a="b" %}\n', ["liquid"]],
    ["Liquid with words behind it", "{% include x %} words\n", ["note"]],
    ["raw Liquid", "{% raw %}\n\n# x\n\n{% endraw %}\n", ["liquid"]],
    ["setext headings", "One\n===\n\nTwo\n---\n", ["heading", "blank", "heading"]],
    ["rules", "---\n\n***\n\n_ _ _\n", ["rule", "blank", "rule", "blank", "rule"]],
    ["a rule below a list", "- a\n\n- - -\n", ["list", "blank", "rule"]],
    ["a paragraph inside of an item", "- a\n\n  b\n", ["list"]],
    ["a line of signs below attributes", "a\n{: .x }\n===\n", ["note", "attributes", "note"]],
    ["bars in one line of two", "| a |\nb\n", ["note"]],
    ["a tag that closes nothing", "<div></p></div>\n", ["other"]],
    ["a table below a void tag", "<hr>\na | b\n", ["html", "table"]],
    ["a meaning below an element", "<div>a</div> b\n: c\n", ["note"]],
    ["a definition list", "term\n: meaning\n", ["note"]],
    ["a fence that nothing closes", "```\nx\n", ["note"]],
    ["addresses", '[a]: http://b "Title"\n[c]: d\n', ["footnote"]],
  ])("%s", (_, source, wanted) => expect(kinds(source)).toEqual(wanted));

  test.each([
    [
      "Liquid that prints words",
      '{% include quote.html text="He said yes" %}\n',
      ['note! {% include quote.html text="He said yes" %}'],
    ],
    ["Liquid without words", "{% include audio.html file=page.file %}\n", []],
    ["a comment", "<!-- not for readers -->\n", ["note! <!-- not for readers -->"]],
    ["an element without words", '<iframe src="x"></iframe>\n', []],
    [
      "an element with a title",
      '<iframe title="Ann speaks" src="x"></iframe>\n',
      ['note! <iframe title="Ann speaks" src="x"></iframe>'],
    ],
    ["a variable in a sentence", "Hello {{ site.title }}.\n", ["note! Hello {{ site.title }}."]],
    ["Liquid in a link's address", "[a]({{ '/b' | url }}) c\n", ["note [a]({{ '/b' | url }}) c"]],
    ["a comment in a sentence", "a <!-- b --> c\n", ["note! a <!-- b --> c"]],
    [
      "words that only the rest of the post explains",
      "[a] b\n\n[a]: http://c\n",
      ["note! [a] b", "note! [a]: http://c"],
    ],
    ["brackets that mean nothing", "[laughs] b\n", ["note [laughs] b"]],
    ["an image's words", "![Ann at work](a.jpg)\n", ["caption! Ann at work"]],
    ["an element that is never closed", "<div>\n", ["note! <div>"]],
    ["raw Liquid", "{% raw %}words{% endraw %}\n", ["note! {% raw %}words{% endraw %}"]],
    ["an image with a title", '![a](b "Ann")\n', ['caption! ![a](b "Ann")']],
    ["a lone CR before a heading", "a\n\n# b\rc\n", ["note a", "heading b", "note c"]],
    ["a lone CR", "a\rb\n", ["note! a\rb"]],
  ])("%s", (_, source, wanted) => expect(read(source)).toEqual(wanted));
});
