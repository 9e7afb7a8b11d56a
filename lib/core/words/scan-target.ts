const step = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\(|\)|\s(?=["'])|[^(){\s]+|[\s\S]/y;
const angled = /\(<[^\n]*?>(?=\)|\s)/y;
const title = /\s*(["'])[\s\S]+?\1\s*\)/y;
const reference = /\[[^\]\n]*\]/y;

/**
 * How long a link's target is after `at`, just behind the closing bracket: `(b)`, `(<b>)`, `(b "c")` or
 * `[b]` (kramdown/parser/kramdown/link.rb). Liquid inside an address counts as one piece. 0: none.
 */
export function readTarget(source: string, at: number): number {
  if (source[at] === "[") return matchAt(reference, source, at)?.length ?? 0;
  if (source[at] !== "(") return 0;
  const angle = matchAt(angled, source, at);
  if (angle) {
    const after = at + angle.length;
    if (source[after] === ")") return angle.length + 1;
    return withTitle(source, at, after);
  }
  let depth = 0;
  for (let here = at; here < source.length; ) {
    const piece = matchAt(step, source, here) ?? "";
    if (/^\s$/.test(piece) && /["']/.test(source[here + 1] ?? ""))
      return withTitle(source, at, here);
    here += piece.length;
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
    if (depth === 0) return here - at;
  }
  return 0;
}

function withTitle(source: string, at: number, from: number): number {
  const found = matchAt(title, source, from);
  return found ? from + found.length - at : 0;
}

function matchAt(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}
