import type { FindingRule } from "../post/finding";
import { excerpt } from "../words/excerpt";

/** Rules whose detail is a piece of the words themselves; of the others it is a label or a name. */
const inWords: readonly FindingRule[] = ["foreign-script", "broken-bold", "not-understood"];

/** How the place of a finding reads in one line, or null when there is nothing to read. */
export function quoteOf(rule: FindingRule, text: string, detail: string | null): string | null {
  return excerpt(text, inWords.includes(rule) ? detail : null) || null;
}

/** Where the odd piece stands in the quote; null when the detail is not a piece of the words. */
export function oddPiece(
  rule: FindingRule,
  quote: string,
  detail: string | null,
): { start: number; end: number } | null {
  if (!detail || !inWords.includes(rule)) return null;
  const start = quote.indexOf(detail);
  return start < 0 ? null : { start, end: start + detail.length };
}
