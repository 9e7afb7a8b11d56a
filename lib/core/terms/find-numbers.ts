import { numberWordsOf } from "./number-words";

/** A number in a text: its value, and where it stands with a scale like "million" (UTF-16, end exclusive). */
export type FoundNumber = { value: number; start: number; end: number };

const digits = /\p{Nd}+(?:(?:[.,٫٬'’]|[\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd})))\p{Nd}+)*/gu;
const han = /[〇零一二两兩三四五六七八九十百千万萬亿億]+/gu;
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const hanDigits = "〇一二三四五六七八九";
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Longer ones first; what is no scale in a language is another word there, as "cents" in English. */
const scales: [RegExp, number, string?][] = [
  [/^\s?mil millones(?!\p{L})/iu, 1_000_000_000],
  [/^\s?(?:milliarden?|milliards?|مليارات?)(?!\p{L})/iu, 1_000_000_000],
  [/^\s?billions?(?!\p{L})/iu, 1_000_000_000, "en"],
  [/^\s?(?:亿|億|억)/u, 100_000_000],
  [/^\s?(?:millions?|millionen|millones|millón|mio\.?|ملايين|مليون)(?!\p{L})/iu, 1_000_000],
  [/^\s?(?:万|萬|만)/u, 10_000],
  [/^\s?(?:thousand|tausend|mil|آلاف|ألفا?|k)(?!\p{L})/iu, 1000],
  [/^\s?mille(?!\p{L})/iu, 1000, "fr"],
  [/^\s?(?:千|천)/u, 1000],
  [/^\s?(?:hundred|hundert)(?!\p{L})/iu, 100],
  [/^\s?cents?(?!\p{L})/iu, 100, "fr"],
  [/^\s?(?:百|백)/u, 100],
];

/**
 * The numbers of a text, in order: digits of any script with the separators of its language, Chinese
 * numerals, and up to 99 in words in seven languages. "One" and 一 alone are left out: they are articles.
 */
export function findNumbers(text: string, language: string): FoundNumber[] {
  const base = language.toLowerCase().split("-")[0] ?? "";
  const found = [...inDigits(text, base), ...inHan(text), ...inWords(text, base)];
  const ordered = found
    .map((one) => scaled(text, one, base))
    .sort((one, other) => one.start - other.start);
  return ordered.filter(({ start }, index) => start >= (ordered[index - 1]?.end ?? 0));
}

function inDigits(text: string, base: string): FoundNumber[] {
  return Array.from(text.matchAll(digits)).flatMap(({ 0: written, index }) => {
    const value = numeralValueOf(written, base);
    return value === null ? [] : [{ value, start: index, end: index + written.length }];
  });
}

/** A dot or comma before three digits parts thousands or decimals, as the language has it. */
function numeralValueOf(written: string, base: string): number | null {
  const plain = Array.from(written, (sign) => asciiOf(sign)).join("");
  const decimal = ["de", "fr", "es"].includes(base) ? "," : ".";
  const groups = plain.split(/[^\d]/u);
  const signs = plain.replace(/\d/gu, "");
  const last = signs.at(-1);
  const thousands =
    groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) < 4;
  if (last === undefined || (thousands && !(signs.length === 1 && last === decimal))) {
    return Number(groups.join(""));
  }
  if (new Set(signs.slice(0, -1)).has(last) || !/[.,]/u.test(last)) return null;
  return Number(`${groups.slice(0, -1).join("")}.${groups.at(-1)}`);
}

function asciiOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const zero = zeros.find((one) => code >= one && code < one + 10);
  if (zero !== undefined) return String(code - zero);
  return sign === "٫" ? "." : sign === "٬" ? "," : sign;
}

function inHan(text: string): FoundNumber[] {
  return Array.from(text.matchAll(han)).flatMap(({ 0: written, index }) => {
    const after = text.slice(index + written.length, index + written.length + 2);
    const value = hanValueOf(written, after);
    return value === null ? [] : [{ value, start: index, end: index + written.length }];
  });
}

/** 二〇二五, 三十五, 两百, 一万二千; not 一, 千万 or the 十 of 十分. */
function hanValueOf(written: string, after: string): number | null {
  const plain = written
    .replace(/[两兩]/gu, "二")
    .replace(/零/gu, "〇")
    .replace(/萬/gu, "万");
  if (/^[一百千万亿億]+$/u.test(plain) && plain.length < 2) return null;
  if (/^[百千万亿億]/u.test(plain) || (plain === "十" && /^[分足]/u.test(after))) return null;
  if (/^[〇一二三四五六七八九]+$/u.test(plain)) {
    return Number(Array.from(plain, (sign) => hanDigits.indexOf(sign)).join(""));
  }
  return plain
    .split(/[亿億]/u)
    .map((part) => part.split("万").map(underTenThousand))
    .map(([first = 0, second]) => (second === undefined ? first : first * 10_000 + second))
    .reduce((sum, part) => sum * 100_000_000 + part, 0);
}

function underTenThousand(written: string): number {
  let sum = 0;
  let digit = 0;
  for (const sign of written) {
    const unit = units[sign];
    if (unit === undefined) digit = hanDigits.indexOf(sign);
    else {
      sum += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}

function inWords(text: string, base: string): FoundNumber[] {
  const words = numberWordsOf(base);
  if (!words) return [];
  return Array.from(text.matchAll(words.pattern)).flatMap((match) => {
    const word = match[1] ?? "";
    const value = words.values.get(word.toLowerCase());
    const end = match.index + match[0].length;
    return value === undefined ? [] : [{ value, start: end - word.length, end }];
  });
}

/** `3 million`, `50萬`, `5만`, `dos mil millones`. */
function scaled(text: string, found: FoundNumber, base: string): FoundNumber {
  const rest = text.slice(found.end, found.end + 16);
  for (const [pattern, factor, only] of scales) {
    const scale = only === undefined || only === base ? pattern.exec(rest)?.[0] : undefined;
    if (scale) return { ...found, value: found.value * factor, end: found.end + scale.length };
  }
  return found;
}
