import { describe, expect, test } from "vitest";
import { findNumbers } from "./find-numbers";

/** What is found as `value=words`. */
function numbers(text: string, language: string): string {
  return findNumbers(text, language)
    .map(({ value, start, end }) => `${value}=${text.slice(start, end)}`)
    .join(" ");
}

describe("findNumbers", () => {
  test.each([
    ["en", "in 1998, 3.5 percent of 12,500", "1998=1998 3.5=3.5 12500=12,500"],
    [
      "en",
      "twenty-five of three hundred, two million",
      "25=twenty-five 300=three hundred 2000000=two million",
    ],
    ["en", "one day, someone, often, weight", ""],
    ["en", "five cents, 3 billion", "5=five 3000000000=3 billion"],
    ["de", "1998, 3,5 Prozent von 12.500", "1998=1998 3.5=3,5 12500=12.500"],
    ["de", "fünfundzwanzig, drei Millionen", "25=fünfundzwanzig 3000000=drei Millionen"],
    ["de", "einundzwanzig, eine, achtsam, dreist", "21=einundzwanzig"],
    ["fr", "12 500 et 3,5, quatre-vingt-douze", "12500=12 500 3.5=3,5 92=quatre-vingt-douze"],
    [
      "fr",
      "soixante et onze, deux cents, trois mille",
      "71=soixante et onze 200=deux cents 3000=trois mille",
    ],
    [
      "es",
      "treinta y cinco, veintidós, dos mil millones",
      "35=treinta y cinco 22=veintidós 2000000000=dos mil millones",
    ],
    [
      "zh",
      "二〇二五年，三十五个，两百，一万二千",
      "2025=二〇二五 35=三十五 200=两百 12000=一万二千",
    ],
    ["zh", "一起，十分，千万，万一，百", ""],
    ["zh-Hant", "50萬，三億", "500000=50萬 300000000=三億"],
    ["ja", "１９９８年、二十人、三・五", "1998=１９９８ 20=二十 3=三 5=五"],
    ["ko", "5만 명, 삼십오 퍼센트, 12,500원", "50000=5만 35=삼십오 12500=12,500"],
    ["ar", "١٩٩٨ و٣٫٥ و١٢٬٥٠٠", "1998=١٩٩٨ 3.5=٣٫٥ 12500=١٢٬٥٠٠"],
    ["ar", "خمسة وعشرون ثلاثين", "5=خمسة 20=عشرون 30=ثلاثين"],
  ])("%s: %s", (language, text, want) => {
    expect(numbers(text, language)).toBe(want);
  });
});
