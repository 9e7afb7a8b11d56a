import { foldWords } from "./fold-words";
import { printScalar } from "./print-scalar";

/**
 * Words a person typed, as source that shows exactly these words after Liquid and kramdown (GFM, as
 * Jekyll sets it). Escapes only what would be read as markup. Line ends become spaces (`foldWords`).
 * Quotes, dashes and dots are left to the blog's typography, as in the rest of its posts.
 */
export function escapeWords(text: string, context: "inline" | "scalar" = "inline"): string {
  const words = foldWords(text);
  return context === "scalar" ? printScalar(words) : escapeStart(escapeInside(words));
}

/** The same for words in the middle of a passage, whose spaces at the ends count. */
export function escapeInside(words: string): string {
  return words.replace(special, (char, ...rest) => {
    const at: number = rest.at(-2);
    return escapeOne(char, words.slice(Math.max(0, at - 2), at), words.slice(at + char.length));
  });
}

const special = /[\\*_`[\]{<>&|$~#]/g;

function escapeOne(char: string, before: string, after: string): string {
  const last = before.at(-1) ?? "";
  const next = after[0] ?? "";
  switch (char) {
    case "\\":
      return next === "" || /[\\.*_+`<>()[\]{}#!:|"'$=~-]/.test(next) ? "\\\\" : char;
    case "*":
      return /^\s$/.test(last) && /^\s$/.test(next) ? char : "\\*";
    case "_":
      return /\p{L}$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? char : "\\_";
    case "{":
      return next === "%" ? "&#123;" : "\\{";
    case "]":
      return char;
    case ">":
      return last === ">" || next === ">" ? "\\>" : char;
    case "&":
      return /^(?:[\w:][-\w.:]*|#\d+|#x[0-9a-fA-F]+);/.test(after) ? "&amp;" : char;
    case "$":
    case "~":
      return last === char || next === char ? `\\${char}` : char;
    case "#":
      return last === " " && /^#*$/.test(after) ? "\\#" : char;
    default:
      return `\\${char}`;
  }
}

const starts: [RegExp, (found: string) => string][] = [
  [/^\^\s*$/, (found) => found.replace("^", "&#94;")],
  [/^[-+*:](?=[\s|]|$)/, (found) => `\\${found}`],
  [/^-[- ]+$/, (found) => found.replaceAll("-", "\\-")],
  [/^#{1,6}(?=\s|$)|^[>=|]|^\{(?=:)/, (found) => `\\${found}`],
  [/^\d+\.(?=[\s|]|$)/, (found) => `${found.slice(0, -1)}\\.`],
];

/** Keeps the start of a paragraph from being read as a list, heading, quote, rule, table or definition. */
export function escapeStart(source: string): string {
  for (const [pattern, kept] of starts) {
    if (pattern.test(source)) return source.replace(pattern, kept);
  }
  return source;
}
