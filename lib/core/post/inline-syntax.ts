import { scanInline } from "../words/scan-inline";
import type { Syntax } from "./post";

/** Names that `[a][b]` and `[b]` may refer to, as `referenceName` writes them. */
export type References = ReadonlySet<string>;

/** kramdown compares names in small letters with their spaces as one (link.rb). */
export function referenceName(name: string): string {
  return name.replace(/\s+/g, " ").trim().toLowerCase();
}

/** Past this many UTF-16 units markup is no longer looked at. */
export const LONGEST = 100_000;

/**
 * Whether spans of these words can be taken out. Not when what readers see is not known here: Liquid that
 * prints something, formulas, references that only the rest of the post explains, words that are hidden.
 */
export function syntaxOf(words: string, references: References): Syntax {
  if (words.length > LONGEST) return "opaque";
  if (words.search(/[{<[$\r]/) < 0) return "inline";
  if (/\r(?!\n)/.test(words) || words.includes("$$")) return "opaque";
  if (words.includes("[") && refersElsewhere(words, references)) return "opaque";
  if (/\{[{%:]|<[!\p{L}]/u.test(words) && hidesWords(words)) return "opaque";
  return "inline";
}

function hidesWords(words: string): boolean {
  return scanInline(words).some(({ kind, source }) => {
    if (kind !== "opaque") return false;
    if (source.startsWith("{:")) return source.startsWith("{::") || /["']/.test(source);
    if (/^<[\p{L}]/u.test(source) && !/^<(?:script|style)\b/i.test(source)) {
      return /["'][^"']*\p{L}{2,} /u.test(source);
    }
    return /[\p{L}\p{N}]/u.test(source);
  });
}

/** `[a]`, `[a][b]` and `[a] [b]` mean a link only where the post says what they refer to. */
function refersElsewhere(words: string, references: References): boolean {
  const bracket = /(\\|!)?\[([^[\]]*)\](?=(\(|\s*\[([^[\]]*)\])?)/g;
  for (let found = bracket.exec(words); found; found = bracket.exec(words)) {
    const { 1: lead, 2: name = "", 3: next, 4: other } = found;
    if (lead === "\\" || next === "(" || name.startsWith("^")) continue;
    const known = references.has(referenceName(other || name));
    const tight = next?.startsWith("[") ?? false;
    if (known !== tight) return true;
    if (tight) bracket.lastIndex += next?.length ?? 0;
  }
  return false;
}
