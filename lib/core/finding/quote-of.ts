import type { FindingRule } from "../post/finding";
import { excerpt } from "../words/excerpt";

/** Rules whose detail is a piece of the passage's words, which the quote shows and marks. */
const pieces: readonly FindingRule[] = ["foreign-script", "broken-bold", "question-to-oneself"];

/** Rules whose detail is something else: a label, a link, the markup around a label. */
const names: readonly FindingRule[] = ["label-not-in-legend", "dead-toc-link", "broken-bold"];

/** How the place of a finding reads in one line, or null when there is nothing to read. */
export function quoteOf(rule: FindingRule, text: string, detail: string | null): string | null {
  // A question is read whole, and with what came before it.
  const most = rule === "question-to-oneself" ? 150 : 90;
  return excerpt(text, pieces.includes(rule) ? detail : null, most) || null;
}

/** A quote taken apart for showing: the odd piece in it, or what is odd beside it. */
export type OddParts = { before: string; odd: string; after: string; beside: string | null };

/** Where the odd piece stands in the quote; else what to name beside it; else the quote alone. */
export function oddParts(rule: FindingRule, quote: string, detail: string | null): OddParts {
  // A long piece comes shortened.
  const piece = detail && pieces.includes(rule) ? detail.replace(/…$/, "") : "";
  const start = piece ? quote.indexOf(piece) : -1;
  if (start >= 0) {
    const end = start + piece.length;
    return { before: quote.slice(0, start), odd: piece, after: quote.slice(end), beside: null };
  }
  const beside = names.includes(rule) ? detail : null;
  return { before: quote, odd: "", after: "", beside };
}
