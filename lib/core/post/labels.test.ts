import { describe, expect, test } from "vitest";
import { parsePost } from "./parse-post";
import { read, talk } from "./testing/read";

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

  test("one plain label that comes back is no voice without another", () =>
    expect(read("Fact: x\n\ny\n\nz\n\nFact: x\n\ny\n\nz\n")[0]).toBe("note Fact: x"));

  test("marks that reach into the words keep them whole", () =>
    expect(read(`${talk}**A: **x\ny**\n`)).toContain("turn(A2)! x\ny**"));

  test("initials have the name they stand for, and are the same voice", () => {
    const source =
      "*Ann Lee (0:01)*: x\n\n*Bo Tan (0:02)*: y\n\n*AL (0:03)*: z\n\n*Ann Lee (0:04)*: x\n";
    const { post, findings } = parsePost(source);
    expect(post.speakers.map(({ label, name }) => [label, name])).toEqual([
      ["Ann Lee", null],
      ["Bo Tan", null],
      ["AL", "Ann Lee"],
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(["same-speaker-twice"]);
  });

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

  test("the full stop of Chinese and Japanese may end a line without bold, and is no part of a name", () => {
    const source = `A: 李志伟，记者。\n\nB: 金海峰。\n\n${talk}`;
    expect(speakers(source)).toEqual(["A=李志伟", "B=金海峰"]);
    expect(speakers(`A: 你好。请坐。\n\n${talk}`)).toEqual(["A=null", "B=null"]);
    expect(speakers(`**A:** 早安，请坐。\n\n**B:** 好的。\n\n---\n\n${talk}`)).toEqual([
      "A=null",
      "B=null",
    ]);
  });

  test("a name ends at an Arabic comma", () =>
    expect(speakers(`A: تيلدا أروسميث، صحفية إذاعية.\n\nB: ماريت ليندكفيست\n\n${talk}`)).toEqual([
      "A=تيلدا أروسميث",
      "B=ماريت ليندكفيست",
    ]));

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

  test("one word is a name only above a rule or a heading", () => {
    expect(speakers(`**A:** Ann\n\n**B:** Bo\n\n---\n\n${talk}`)).toEqual(["A=Ann", "B=Bo"]);
    expect(speakers(`**A:** Ann\n\n**B:** Bo\n\n${talk}`)).toEqual(["A=null", "B=null"]);
  });

  test.each([
    ["a greeting", "**A:** Guten Morgen, Herr Braz.\n\n**B:** Guten Morgen.\n\n"],
    ["a sentence without capitals", "**A:** 今天天气很好，我们去公园\n\n**B:** 好\n\n---\n\n"],
    ["what one label says twice", "**A:** Hello\n\n**B:** Hello\n\n**A:** Fine\n\n---\n\n"],
  ])("%s is no name", (_, source) => expect(speakers(source + talk)).toEqual(["A=null", "B=null"]));

  test("a label is introduced once", () => {
    const source = `A: Ann Lee, host\n\nA: Ann Lee, again\n\n${talk}`;
    expect(read(source).slice(0, 2)).toEqual([
      "byline(A) Ann Lee, host",
      "turn(A0) Ann Lee, again",
    ]);
  });

  test("a first turn is no legend", () =>
    expect(speakers(talk + talk)).toEqual(["A=null", "B=null"]));

  test("a linked name", () =>
    expect(speakers(`A: [Ann Lee](http://a.b), host\n\nB: Bo\n\n${talk}`)[0]).toBe("A=Ann Lee"));
});
