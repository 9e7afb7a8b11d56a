import { describe, expect, test } from "vitest";
import { numbersOf } from "./numbers";

/** Values that certainly are numbers. */
function plain(text: string, language: string): number[] {
  return numbersOf(text, language).flatMap(({ plain, value }) => (plain ? [value] : []));
}

describe("one number, however it is written", () => {
  test.each([
    ["en", "1,140 bricks, four hundred and twelve people, in 1998", [1140, 412, 1998]],
    ["fr", "1 140 briques, quatre cent douze personnes, en 1998", [1140, 412, 1998]],
    ["de", "1.140 Ziegel, vierhundertzwölf Leute, 1998", [1140, 412, 1998]],
    ["es", "1140 ladrillos, cuatrocientas doce personas, en 1998", [1140, 412, 1998]],
    ["zh", "1140块砖、四百一十二人、1998年", [1140, 412, 1998]],
    ["ja", "１,１４０個の煉瓦、四百十二人、1998年", [1140, 412, 1998]],
    ["ko", "벽돌 1,140개, 412명, 1998년", [1140, 412, 1998]],
    ["ar", "١٬١٤٠ طوبة، أربعمئة واثنا عشر شخصاً، عام ١٩٩٨", [1140, 412, 1998]],
  ])("%s: %s", (language, text, values) => {
    expect(plain(text, language)).toEqual(values);
  });

  test("words that make one number, and words that do not", () => {
    expect(plain("quatre-vingt-dix-sept, soixante-dix, vingt-deux mille", "fr")).toEqual([
      97, 70, 22000,
    ]);
    expect(plain("einundzwanzig vierzehntausend", "de")).toEqual([21, 14000]);
    expect(plain("six billion, 2.5 billion", "en")).toEqual([6e9, 2.5e9]);
    expect(plain("seis mil millones, 2.500 millones", "es")).toEqual([6e9, 2.5e9]);
    expect(plain("خمسة وعشرون", "ar")).toEqual([25]);
    expect(plain("1万4000元、1.4万、三万八千五百", "zh")).toEqual([14000, 14000, 38500]);
    expect(plain("1만 4천 원", "ko")).toEqual([14000]);
    expect(plain("in 1998 412 people", "en")).toEqual([1998, 412]);
  });

  test("an article, a clock time and half of a word may only explain", () => {
    expect(plain("one man at 5:30 or 10 a.m., hundreds of them", "en")).toEqual([]);
    expect(plain("三明治十分好吃", "zh")).toEqual([]);
    expect(numbersOf("at 5:30", "en").map(({ value }) => value)).toEqual([5, 30]);
  });
});
