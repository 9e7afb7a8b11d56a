import { digitValue, type Said } from "./numbers";

const digits = "〇一二三四五六七八九";
const scales = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const myriads = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);
const pattern =
  /(?:\d+(?:,\d{3})*(?:\.\d+)?|[〇零一二两兩三四五六七八九十百千])(?:\d+(?:,\d{3})*|[〇零一二两兩三四五六七八九十百千万萬亿億])*/g;

/** Numbers in Chinese and Japanese text: digits, characters, and both as in `1万4000`. */
export function denseNumbers(text: string): Said[] {
  return [...text.matchAll(pattern)].flatMap((match): Said[] => {
    const written = match[0];
    const next = text.slice(match.index + written.length, match.index + written.length + 1);
    const before = text.slice(Math.max(0, match.index - 1), match.index);
    const value = readDense(written);
    if (value === null) return [];
    const digits = /\d/.test(written);
    const plain = isPlain(written) && !/[:：時时點点月월시]/.test(next + before);
    const tenths = /[割成折]/.test(next) ? [{ value: value * 10, plain: false, digits }] : [];
    return [{ value, plain: plain && tenths.length === 0, digits }, ...tenths];
  });
}

/** Digits, or several characters of which one is a scale: `二十六` is a number, `十` may be half a word. */
function isPlain(written: string): boolean {
  if (/\d/.test(written)) return true;
  const scaled = written.search(ones) >= 0 && written.search(ones) < lastOf(written, "十百千万萬");
  const tens = written.indexOf("十");
  return scaled || (tens >= 0 && tens < lastOf(written, "一二三四五六七八九"));
}

const ones = /[一二两兩三四五六七八九]/;

/** Where the last of these signs stands; -1 where none does. */
function lastOf(written: string, signs: string): number {
  return Math.max(...Array.from(signs, (sign) => written.lastIndexOf(sign)));
}

function readDense(written: string): number | null {
  const text = written
    .replaceAll("零", "〇")
    .replace(/[两兩]/g, "二")
    .replaceAll("萬", "万")
    .replaceAll("億", "亿");
  if (/^[〇一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((sign) => digits.indexOf(sign)).join(""));
  return readScales(text);
}

function readScales(text: string): number | null {
  let total = 0;
  let part = 0;
  let unit: number | null = null;
  for (const [sign] of text.matchAll(/\d[\d,]*(?:\.\d+)?|./g)) {
    const scale = scales.get(sign);
    const myriad = myriads.get(sign);
    if (scale) {
      part += (unit ?? 1) * scale;
      unit = null;
    } else if (myriad) {
      total += (part + (unit ?? (part > 0 ? 0 : 1))) * myriad;
      part = 0;
      unit = null;
    } else unit = /\d/.test(sign) ? digitValue(sign) : digits.indexOf(sign);
  }
  const value = total + part + (unit ?? 0);
  return Number.isFinite(value) ? value : null;
}
