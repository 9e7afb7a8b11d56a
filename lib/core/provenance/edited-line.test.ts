import { expect, test } from "vitest";
import { editedLine } from "./edited-line";

const at = new Date("2026-11-05T23:30:00Z");

test("says it in the language of the post, with the day of the newest approval", () => {
  const both = (language: string) => editedLine(language, { at, deciders: 1 });
  expect(both("en")).toBe("Edited for clarity; approved by both on 5 November 2026.");
  expect(both("en-GB")).toBe(both("en"));
  expect(both("de")).toContain("am 5. November 2026.");
  expect(both("es")).toContain("el 5 de noviembre de 2026.");
  expect(both("zh-Hant")).toBe("為便於閱讀略有編輯；雙方於2026年11月5日確認。");
  expect(both("zh-TW")).toBe(both("zh-Hant"));
  expect(both("zh-Hans")).toContain("双方于2026年11月5日确认");
  expect(both("ko")).toContain("2026년 11월 5일");
  expect(both("fi")).toBe(both("en"));
  const all = ["en", "fr", "de", "es", "zh", "zh-Hant", "ja", "ko", "ar"].map(both);
  expect(new Set(all).size).toBe(9);
});

test("says everybody where more than one had to approve", () => {
  expect(editedLine("en", { at, deciders: 2 })).toContain("by everybody who speaks here on");
});
