import type { Scan } from "./segment";

const step = /\{\{[\s\S]{0,2000}?\}\}|\{%[\s\S]{0,2000}?%\}|\(|\)|\s(?=["'])|[^(){\s]+|[\s\S]/y;
const angled = /\(<[^\n]*?>(?=\)|\s)/y;
const title = /\s*(["'])[\s\S]+?\1\s{0,100}\)/y;
const angledEnd = />[)\s]/g;
const doubleEnd = /"\s{0,100}\)/g;
const singleEnd = /'\s{0,100}\)/g;
const reference = /\[[^\]\n]*\]/y;

/**
 * How long a link's target is after `at`, just behind the closing bracket: `(b)`, `(<b>)`, `(b "c")` or
 * `[b]` (kramdown/parser/kramdown/link.rb). Liquid inside an address counts as one piece. 0: none.
 */
export function readTarget(scan: Scan, at: number): number {
  const { source } = scan;
  if (source[at] === "[") return matchAt(reference, source, at)?.length ?? 0;
  if (source[at] !== "(") return 0;
  const angle = scan.endsLater(angledEnd, at) ? matchAt(angled, source, at) : null;
  if (angle) {
    const after = at + angle.length;
    if (source[after] === ")") return angle.length + 1;
    return withTitle(scan, at, after);
  }
  let depth = 0;
  for (let here = at; here < source.length && scan.budget > 0; ) {
    scan.budget -= 1;
    const piece = matchAt(step, source, here) ?? "";
    if (/^\s$/.test(piece) && /["']/.test(source[here + 1] ?? "")) return withTitle(scan, at, here);
    here += piece.length;
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
    if (depth === 0) return here - at;
  }
  return 0;
}

function withTitle({ source, endsLater }: Scan, at: number, from: number): number {
  const quote = /["']/.exec(source.slice(from, from + 100))?.[0];
  const end = quote === '"' ? doubleEnd : singleEnd;
  const found = endsLater(end, from) ? matchAt(title, source, from) : null;
  return found ? from + found.length - at : 0;
}

function matchAt(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}
