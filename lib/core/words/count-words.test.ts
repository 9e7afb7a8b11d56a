import { expect, test } from "vitest";
import { countWords } from "./count-words";

const segmented = (text: string, locale: string) =>
  [...new Intl.Segmenter(locale, { granularity: "word" }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  ).length;

test.each([
  ["en", "It's 3.5 m, isn't it? snake_case e.g. C# and AT&T – \"done\"."],
  ["fr", "L’été dernier, aujourd'hui : 1 200 km."],
  ["ar", "كانوا يدفعون لي 900 في الشهر."],
  ["hi", "वे मुझे महीने के नौ सौ देते थे।"],
  ["en", "  …  ?! "],
])("%s: %s counts as the segmenter counts it", (locale, text) => {
  expect(countWords(text)).toBe(segmented(text, locale));
});

test.each([
  ["zh", "灯还没灭你就醒了。他们每个月给我九百块。够用了。"],
  ["ja", "灯りが消える前に目が覚めます。給料は月に九百でした。"],
])("%s is near what the segmenter counts", (locale, text) => {
  const ratio = countWords(text) / segmented(text, locale);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.5);
});

test("any length is counted", () => {
  expect(countWords("word 灯 ".repeat(300_000))).toBeGreaterThan(300_000);
});
