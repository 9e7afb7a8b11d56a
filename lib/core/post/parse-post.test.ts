import { describe, expect, test } from "vitest";
import { parsePost } from "./parse-post";
import { sourceOf } from "./post";

/** Passages as lines: kind, label in brackets, `!` when only the whole can be taken out, words. */
function read(source: string): string[] {
  const { post } = parsePost(source);
  expect(post.blocks.map((block) => block.source).join("")).toBe(source);
  return post.passages.map((passage) => {
    const { kind, speaker, syntax, turn } = passage;
    const label = speaker === null ? "" : `(${post.speakers[speaker]?.label}${turn ?? ""})`;
    return `${kind}${label}${syntax === "opaque" ? "!" : ""} ${sourceOf(post, passage)}`;
  });
}

const kinds = (source: string) => parsePost(source).post.blocks.map(({ kind }) => kind);
const rules = (source: string) =>
  parsePost(source).findings.map(({ rule, detail }) => `${rule}: ${detail}`);

const talk = "**A:** Why?\n\n**B:** Because.\n\n";

describe("labels", () => {
  test.each([
    ["bold with the colon inside", "**A:** x\n\n**B:** y\n"],
    ["bold with the colon outside", "**A**: x\n\n**B**: y\n"],
    ["bold with underscores", "__A:__ x\n\n__B:__ y\n"],
    ["no bold", "A: x\n\nB: y\n\nA: x\n\nB: y\n"],
    ["full-width colon", "**A：** x\n\n**B：**y\n"],
    ["a closing tag instead of stars", "**A:** x\n\n**B:</b> y\n"],
    ["HTML bold", "<b>A:</b> x\n\n<strong>B:</strong> y\n"],
    ["italics with a time", "*A (0:00:15)*: x\n\n*B (0:00:17)*: y\n"],
    [
      "a time behind the label",
      "A (00:12:13): x\n\nB (00:12:15): y\n\nA (00:13): x\n\nB (00:14): y\n",
    ],
    ["a time before the label", "[00:12] **A:** x\n\n[00:14] **B:** y\n"],
    ["a name and a time on a line of their own", "A  0:00  \nx\n\nB  0:23  \ny\n"],
    ["a label and a time above the paragraph", "A: 00:00:40\n\nx\n\nB: 00:00:51\n\ny\n"],
    ["lines that end in CR LF", "**A:** x\r\n\r\n**B:** y\r\n"],
  ])("%s", (_, source) => {
    const lines = read(source);
    expect(lines.slice(0, 2)).toEqual(["turn(A0) x", "turn(B1) y"]);
  });

  test("Arabic letters", () =>
    expect(read("**أ:** لماذا؟\n\n**ب:** لأن.\n")).toEqual(["turn(أ0) لماذا؟", "turn(ب1) لأن."]));

  test("bold names without a colon, when they come back", () =>
    expect(
      read("__原__ はい。\n\n__ささだ__ え。\n\n__原__ うん。\n\n__ささだ__ そう。\n").slice(0, 2),
    ).toEqual(["turn(原0) はい。", "turn(ささだ1) え。"]));

  test("numbered speakers", () =>
    expect(read("Speaker 1 (00:12)\nx\n\nSpeaker 2 (00:14)\ny\n")).toEqual([
      "turn(Speaker 10) x",
      "turn(Speaker 21) y",
    ]));

  test("a question whose words share the label's bold keeps its label as words", () =>
    expect(read("**A: Why?**\n\n**B:** x\n\n**A: How?**\n\n**B:** y\n")[0]).toBe(
      "turn(A0) **A: Why?**",
    ));

  test("a sentence with a colon is no label", () =>
    expect(read(`${talk}One thing: x.\n`)).toContain("turn(B1) One thing: x."));

  test("bold words inside speech are no label", () =>
    expect(read(`${talk}**A:** It is **very** good.\n`)).toContain(
      "turn(A2) It is **very** good.",
    ));

  test("an aside is no speaker", () =>
    expect(read(`${talk}${talk}**Note:** x\n`)).toContain("turn(B3) **Note:** x"));
});

describe("turns", () => {
  test("several paragraphs, a list, a quote and code belong to one turn", () =>
    expect(
      read(`${talk}More.\n\n- one\n- two\n\n> quoted\n\n\`\`\`\ncode\n\`\`\`\n`).slice(2),
    ).toEqual([
      "turn(B1) More.",
      "turn(B1) one",
      "turn(B1) two",
      "turn(B1) quoted",
      "turn(B1)! ```\ncode\n```",
    ]));

  test("a heading and a rule end a turn", () => {
    expect(read(`${talk}## Next\n\nx\n`).slice(2)).toEqual(["heading Next", "note x"]);
    expect(read(`${talk}---\n\nx\n`).slice(2)).toEqual(["note x"]);
  });

  test("a rule directly under a turn makes a heading of it, as on the page", () =>
    expect(read(`${talk}**A:** x\n---\n`).slice(2)).toEqual(["heading **A:** x"]));

  test("a bar makes a table of a turn: it only goes as a whole", () =>
    expect(read(`${talk}**A:** x | y\n`)).toContain("turn(A2)! x | y"));
});

describe("legend", () => {
  const legend = "A: Zhiwei Li, engineer.\n\nB: Haifeng Jin\n\n";
  const speakers = (source: string) =>
    parsePost(source).post.speakers.map(({ label, name }) => `${label}=${name}`);

  test("lines without bold above bold turns", () => {
    expect(read(legend + talk).slice(0, 2)).toEqual([
      "byline(A) Zhiwei Li, engineer.",
      "byline(B) Haifeng Jin",
    ]);
    expect(speakers(legend + talk)).toEqual(["A=Zhiwei Li", "B=Haifeng Jin"]);
  });

  test("several lines in one paragraph", () =>
    expect(speakers(`A: Ann Lee, host\nB: Bo Tan, guest\n\n${talk}`)).toEqual([
      "A=Ann Lee",
      "B=Bo Tan",
    ]));

  test("the same marks as the turns, above a rule", () =>
    expect(speakers(`**A:** Ann Lee, host\n\n**B:** Bo Tan\n\n---\n\n${talk}`)).toEqual([
      "A=Ann Lee",
      "B=Bo Tan",
    ]));

  test("a first turn is no legend", () =>
    expect(speakers(talk + talk)).toEqual(["A=null", "B=null"]));

  test("a linked name", () =>
    expect(speakers(`A: [Ann Lee](http://a.b), host\n\nB: Bo\n\n${talk}`)[0]).toBe("A=Ann Lee"));
});

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
    ["raw Liquid", "{% raw %}\n\n# x\n\n{% endraw %}\n", ["liquid"]],
    ["setext headings", "One\n===\n\nTwo\n---\n", ["heading", "blank", "heading"]],
    ["rules", "---\n\n***\n\n_ _ _\n", ["rule", "blank", "rule", "blank", "rule"]],
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
    ["a lone CR", "a\rb\n", ["note! a\rb"]],
  ])("%s", (_, source, wanted) => expect(read(source)).toEqual(wanted));
});

describe("front matter", () => {
  test.each([
    ["title", "title: A talk", ["title A talk"]],
    ["quoted, with a colon", 'title: "A: b"', ['title "A: b"']],
    ["folded over lines", "title: A talk\n  about work", ["title A talk\n  about work"]],
    ["block scalar", "description: |\n  One.\n  Two.", ["note |\n  One.\n  Two."]],
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

describe("findings", () => {
  test.each([
    ["the same speaker twice", `${talk}**B:** Also.\n`, ["same-speaker-twice: Also."]],
    ["also across a heading", `${talk}## x\n\n**B:** Also.\n`, ["same-speaker-twice: Also."]],
    [
      "two labels of one name",
      "A: Ann Lee\n\nAnn: Ann Lee\n\n---\n\n**A:** x\n\n**Ann:** y\n\n**A:** x\n",
      ["same-speaker-twice: y", "same-speaker-twice: x"],
    ],
    [
      "a question to oneself, and the answer",
      `${talk}**B:** Could you record?\n\n**B:** Sure, I do.\n`,
      [
        "same-speaker-twice: Could you record?",
        "question-to-oneself: Could you record?",
        "same-speaker-twice: Sure, I do.",
        "answer-in-other-voice: Sure, I do.",
      ],
    ],
    [
      "no answer: a new question",
      `${talk}**A:** What is it? Tell me.\n\n**A:** And why?\n`,
      ["same-speaker-twice: And why?"],
    ],
    [
      "answering oneself in one turn",
      "**A:** x\n\n**B:** Really?\n\nYes, really.\n",
      ["question-to-oneself: Really?"],
    ],
    ["a tag instead of stars", "**A:** x\n\n**B:</b> y\n", ["broken-bold: **B:</b>"]],
    ["a space inside the stars", "**A:** x\n\n**B: ** y\n", ["broken-bold: **B: **"]],
    ["stars in the words", "**A:** x **y\n\n**B:** z\n", ["broken-bold: x **y"]],
    [
      "an unknown label",
      `A: Ann Lee\n\nB: Bo Tan\n\n${talk}**C:** x\n`,
      ["label-not-in-legend: C"],
    ],
    ["no legend, no unknown label", `${talk}**C:** x\n`, []],
    [
      "an Arabic word in Japanese",
      "**A:** こんにちは。\n\n**B:** はい、عالم です。こんにちは、お元気ですか。今日はいい天気ですね。東京に行きました。それはとても楽しい一日でしたし、また行きたいと思います。本当にありがとうございました。友達と一緒に大きな公園を歩いて、古いお寺も見ました。夜は小さな店でおいしい魚を食べて、遅くまで話しました。明日も同じ道を歩くつもりですし、写真もたくさん撮りたいです。\n",
      ["foreign-script: عالم"],
    ],
    ["Latin names in Japanese", "**A:** Ruby です。\n\n**B:** はい。\n", []],
    ["a bilingual talk", "**A:** Привет, мир.\n\n**B:** Hello, world.\n", []],
    ["no interview", "Just words.\n", ["not-an-interview: "]],
    ["an element that is never closed", `${talk}<div>x\n`, ["not-understood: <div>x"]],
  ])("%s", (_, source, wanted) => expect(rules(source)).toEqual(wanted));

  test("questions as headings are an interview", () =>
    expect(parsePost("## Who?\n\nx\n\n## What?\n\ny\n\n## Why?\n\nz\n").post.interview).toBe(true));

  test("quotes are short and whole characters", () => {
    const [first] = parsePost(`${talk}**B:** ${"👩‍👩‍👧".repeat(40)}\n`).findings;
    expect(first?.detail.length).toBeLessThanOrEqual(80);
    expect(first?.detail).toMatch(/^(?:👩‍👩‍👧)+…$/u);
  });
});
