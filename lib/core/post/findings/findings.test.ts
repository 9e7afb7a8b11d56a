import { describe, expect, test } from "vitest";
import { parsePost } from "../parse-post";
import { rules, talk } from "../testing/read";

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
    [
      "a question answered behind a heading is none",
      `${talk}**B:** Why?\n\n## x\n\n**B:** Yes, of course.\n`,
      ["same-speaker-twice: Why?", "same-speaker-twice: Yes, of course."],
    ],
    [
      "bold that nothing closes",
      "**A:** x\n\n**B:** y\n\n**A: z\n\n**B:** y\n",
      ["broken-bold: **A:"],
    ],
    [
      "an unknown label that comes often is said once",
      `A: Ann Lee\n\nB: Bo Tan\n\n${talk}${"**C:** x\n\n**A:** y\n\n".repeat(6)}`,
      ["label-not-in-legend: C"],
    ],
    [
      "a Korean word in Chinese",
      `**A:** ${"今天天气很好，我们一起去公园散步。".repeat(6)}\n\n**B:** 好，안녕하세요。\n`,
      ["foreign-script: 안녕하세요"],
    ],
  ])("%s", (_, source, wanted) => expect(rules(source)).toEqual(wanted));

  test("numbered bold questions are an interview", () =>
    expect(
      parsePost(
        "1. **Who are you?**\n\n       me\n\n2. **What is it?**\n\n   x\n\n3. **And why is it?**\n\n   y\n",
      ).post.interview,
    ).toBe(true));

  test("questions as headings are an interview", () =>
    expect(parsePost("## Who?\n\nx\n\n## What?\n\ny\n\n## Why?\n\nz\n").post.interview).toBe(true));

  test("quotes are short and whole characters", () => {
    const [first] = parsePost(`${talk}**B:** ${"👩‍👩‍👧".repeat(40)}\n`).findings;
    expect(first?.detail.length).toBeLessThanOrEqual(80);
    expect(first?.detail).toMatch(/^(?:👩‍👩‍👧)+…$/u);
  });
});
