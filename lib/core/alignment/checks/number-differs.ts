import { numbersOf, type Said } from "../language/numbers";
import { type Check, type Comparison, checked, type Pair, type Reading } from "./check";

/** Numbers of the original that the translation does not say, or says otherwise, however written. */
export function numbersDiffer({ likely: pairs, original, translation }: Comparison): Check[] {
  return pairs.flatMap((pair) => {
    const left = said(pair.originals, original.language);
    const right = said(pair.passages, translation.language);
    const lost = unexplained(left, right);
    const extra = unexplained(right, left);
    if (lost.length > 0 && extra.length > 0)
      return [checked("number-differs", pair.originals, pair.passages, `${lost[0]} → ${extra[0]}`)];
    if (!isWhole(pair)) return [];
    const detail = aloneIn(left, lost, right) ?? aloneIn(right, extra, left);
    if (detail === undefined) return [];
    const shown = lost.length > 0 ? `${detail} → –` : `– → ${detail}`;
    return [checked("number-differs", pair.originals, pair.passages, shown)];
  });
}

function said(readings: Reading[], language: string): Said[] {
  const primary = language.split("-")[0] ?? "";
  return readings.flatMap(({ text }) => numbersOf(text, primary));
}

/**
 * A number that only one side has: in digits, too large for a clock or a month, and with no vague number
 * ("hundreds", "a quarter of a million") on the other side that may say the same.
 */
function aloneIn(own: Said[], found: number[], other: Said[]): number | undefined {
  if (other.some(({ plain, value }) => !plain && value >= 100)) return undefined;
  return own.find(({ digits, value }) => digits && value > 31 && found.includes(value))?.value;
}

/** Plain numbers of one side that nothing on the other side says. */
function unexplained(own: Said[], other: Said[]): number[] {
  const values = new Set(other.flatMap(({ value }) => [value, ...shortYear(value)]));
  return own
    .filter(({ plain, value }) => plain && value > 2)
    .map(({ value }) => value)
    .filter((value) => ![value, ...shortYear(value)].some((one) => values.has(one)));
}

/** The nineties are `1990s` here and `90` there. */
function shortYear(value: number): number[] {
  return Number.isInteger(value) && value >= 1900 && value < 2100 && value % 10 === 0
    ? [value % 100]
    : [];
}

/** One passage for one: what was fused or split may say its number next door. */
function isWhole({ originals, passages }: Pair): boolean {
  return originals.length === 1 && passages.length === 1;
}
