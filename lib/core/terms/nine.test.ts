import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parsePost } from "../post/parse-post";
import { type Post, sourceOf } from "../post/post";
import { textOf } from "../words/text-of";
import { findMentions } from "./find-mentions";
import type { Term, Text } from "./term";

const folder = join(import.meta.dirname, "../testing/nine");
const counted: Record<string, { mentions: number; forms: Record<string, number> }> = JSON.parse(
  readFileSync(join(folder, "mentions.json"), "utf8"),
);

/** One man with the names that the files give him. */
const haruto: Term = {
  id: "haruto",
  kind: "person",
  names: [
    { language: "en", name: "Haruto Nakamura-Weiss" },
    { language: "ja", name: "中村ヴァイス・陽斗" },
    { language: "ko", name: "나카무라바이스 하루토" },
    { language: "zh", name: "中村魏斯阳斗" },
    { language: "zh", name: "中村魏斯" },
    { language: "zh", name: "阳斗" },
    { language: "zh", name: "哈鲁托" },
    { language: "zh-Hant", name: "中村魏斯陽斗" },
    { language: "zh-Hant", name: "中村魏斯" },
    { language: "zh-Hant", name: "陽斗" },
    { language: "ar", name: "هاروتو ناكامورا-فايس" },
  ],
};

function postOf(language: string): Post {
  const file = readdirSync(folder).find((name) => name.endsWith(`-${language}.md`)) ?? "";
  return parsePost(readFileSync(join(folder, file), "utf8")).post;
}

function textsOf(post: Post, transcript: string): Text[] {
  const language = post.language ?? transcript;
  const passages = post.passages.map((passage) => ({
    passage: passage.key,
    text: textOf(sourceOf(post, passage), passage.syntax),
  }));
  // A line of the table of contents that repeats its heading is no passage; it was counted by hand, too.
  const lines = post.entries
    .filter(({ mirrors }) => mirrors)
    .map(({ block, textStart, textEnd }, index) => ({
      passage: `toc-${index}`,
      text: post.blocks[block]?.source.slice(textStart, textEnd) ?? "",
    }));
  return [...passages, ...lines].map((one) => ({ transcript, language, ...one }));
}

describe("one man in an interview of nine languages", () => {
  const languages = Object.keys(counted);
  const texts = languages.flatMap((language) => textsOf(postOf(language), language));
  const mentions = findMentions([haruto], texts);

  for (const language of languages) {
    test(`${language}: as many as were counted by hand`, () => {
      const own = mentions.filter(({ transcript }) => transcript === language);
      expect(own.length).toBe(counted[language]?.mentions);
    });
  }

  test("leaves no piece of his names standing", () => {
    const pieces =
      /Haruto|Nakamura|Wei(?:ss|ß)(?!brot)|阳斗|陽斗|中村|魏斯|哈鲁托|ヴァイス|하루토|나카무라|바이스|هاروتو|ناكامورا|فايس|وايس/u;
    const left = texts.flatMap(({ transcript, passage, text }) => {
      const own = mentions.filter(
        (one) => one.transcript === transcript && one.passage === passage,
      );
      const rest = own.reduceRight(
        (words, one) => words.slice(0, one.start) + words.slice(one.end),
        text,
      );
      return pieces.test(rest) ? [`${transcript} ${passage}: ${rest}`] : [];
    });
    expect(left).toEqual([]);
  });
});
