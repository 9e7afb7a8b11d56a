import { denseNumbers } from "./dense-numbers";
import { foldWord } from "./fold-word";
import { compoundParts, numberWordsOf } from "./number-words";

/**
 * A number that a text says. `plain`: it certainly is one (digits, or a number word that is nothing else);
 * otherwise it may only explain a number of the other side: an article, a part of a clock time, a Chinese
 * character that also stands in other words.
 */
export type Said = { value: number; plain: boolean; digits: boolean };

/** Digits of any script as ASCII, wide and Arabic separators as plain ones. */
export function plainDigits(text: string): string {
  if (!/[\u0600-\u06ff\uff00-\uffef\u00a0\u202f]/.test(text)) return text;
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[٬，](?=\d{3})/g, ",")
    .replace(/(?<=\d)[٫．](?=\d)/g, ".")
    .replace(/(?<=\d)[\u202f\u00a0](?=\d{3})/g, "’")
    .replaceAll("٪", "%");
}

/** `1만 4천` as `1万4千`. */
function hangulScales(text: string): string {
  return text
    .replace(/(?<=\d)\s?만\s?/g, "万")
    .replace(/(?<=\d)\s?억\s?/g, "亿")
    .replace(/(?<=\d)\s?천\s?/g, "千")
    .replace(/(?<=\d)\s?백/g, "百");
}

type Atom = { value: number; digits: boolean; start: number; end: number; clock: boolean };

/** The numbers of a text, in order of reading; `language` is a primary subtag. */
export function numbersOf(text: string, language: string): Said[] {
  const plain = plainDigits(text);
  if (language === "zh" || language === "ja") return denseNumbers(plain);
  if (language === "ko" && /\d\s?[만천백억]/.test(plain)) return denseNumbers(hangulScales(plain));
  const folded = foldWord(plain);
  const atoms = [...digitAtoms(folded, language), ...wordAtoms(folded, language)];
  atoms.sort((a, b) => a.start - b.start);
  const found: Said[] = [];
  let row: Atom[] = [];
  for (const atom of atoms) {
    const last = row.at(-1);
    if (last && !(joins(folded.slice(last.end, atom.start)) && fits(row, atom))) {
      found.push(...sumOf(row, language));
      row = [];
    }
    row.push(atom);
  }
  return [...found, ...sumOf(row, language)];
}

const number = /\d+(?:[.,'’\u00a0]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?/g;
const spaced =
  /\d{1,3}(?: \d{3})+(?![\d])|\d+(?:[.,'’\u00a0]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?/g;

function digitAtoms(text: string, language: string): Atom[] {
  const pattern = language === "fr" || language === "es" ? spaced : number;
  return [...text.matchAll(pattern)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const clock =
      /\d\s?[:h]$/.test(text.slice(Math.max(0, start - 3), start)) ||
      /^(?:[:h]\d|\s?h\b|\s?[ap]\.?m\b|[월시])/i.test(text.slice(end, end + 4));
    const thousand = /^k\b/i.test(text.slice(end, end + 2)) ? 1000 : 1;
    return { value: digitValue(match[0]) * thousand, digits: true, start, end, clock };
  });
}

/** A group of three digits behind a separator is thousands, whatever the language makes of it. */
export function digitValue(written: string): number {
  const joined = written.replace(/[.,'’\u00a0 ](?=\d{3}(?:\D|$))/g, "");
  return Number(joined.replace(",", "."));
}

function wordAtoms(text: string, language: string): Atom[] {
  const words = numberWordsOf(language);
  if (words.size === 0) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    return partsOf(match[0], language, words).map((value) => {
      return { value, digits: false, start, end, clock: false };
    });
  });
}

function partsOf(word: string, language: string, words: Map<string, number>): number[] {
  const whole = words.get(word);
  if (whole !== undefined) return [whole];
  if (language === "de") return compoundParts(word, words, true) ?? [];
  if (language === "ko") return compoundParts(word, words, false) ?? [];
  if (language === "ar" && /^[وبلف]/.test(word)) return [words.get(word.slice(1)) ?? []].flat();
  return [];
}

/** What may stand between the words of one number. */
function joins(between: string): boolean {
  return /^(?:[\s-]*(?:and|et|und|y|و)?[\s-]*)$/u.test(between);
}

/** `twenty six` and `six und twenty` are one number, `two three` and `1998 412` are two. */
function fits(row: Atom[], next: Atom): boolean {
  const last = row.at(-1);
  if (!last) return true;
  if (next.digits) return false;
  if (next.value >= 100 && next.value % 100 === 0) return next.value <= 1e9;
  if (last.digits) return false;
  if (last.value >= 100) return true;
  const tens = last.value >= 20 && last.value % 10 === 0;
  const eighty = last.value === 4 && next.value === 20;
  const reversed = last.value < 10 && next.value >= 20 && next.value % 10 === 0;
  const teens = last.value < 11 && next.value === 10;
  const under = last.value === 60 || row.at(-2)?.value === 4 ? 20 : 10;
  const seventeen = last.value === 10 && next.value < 10 && row.length > 1;
  return (tens && next.value < under) || reversed || eighty || teens || seventeen;
}

function sumOf(row: Atom[], language: string): Said[] {
  if (row.length === 0) return [];
  let total = 0;
  let current = 0;
  row.forEach(({ value }, index) => {
    if (value === 100) current = Math.max(current, 1) * 100;
    else if (value === 1000) {
      total += Math.max(current, 1) * value;
      current = 0;
    } else if (value >= 1_000_000) {
      total = Math.max(total + current, 1) * value;
      current = 0;
    } else if (language === "fr" && value === 20 && row[index - 1]?.value === 4) current += 76;
    else current += value;
  });
  const value = total + current;
  const first = row[0];
  const digits = row.some((atom) => atom.digits);
  const bare = row.length === 1 && (first?.value ?? 0) >= 100;
  const sure = digits ? !first?.clock : value > 2 && !bare && language !== "ko";
  return [{ value, plain: sure, digits }];
}
