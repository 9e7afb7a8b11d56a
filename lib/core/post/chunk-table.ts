import type { Find } from "./find-next";
import { isAttributes, isBlockEnd } from "./line-shape";
import {
  isBlankLine,
  lineCount,
  lineEnd,
  lineOf,
  lineStart,
  skipSpace,
  type Text,
} from "./text-lines";

const separator = /^[+|: \t-]+$|^[+|: \t=]+$/;

/** The line behind a table: every line has a bar, and a blank line follows (table.rb). Null: no table. */
export function isTable(text: Text, at: number): number | null {
  let to = at;
  let rows = 0;
  while (to < lineCount(text) && hasBar(text, to)) {
    const line = lineOf(text, to);
    if (!separator.test(line) || !/[-=]/.test(line)) rows += 1;
    to += 1;
  }
  if (rows === 0) return null;
  const bounded =
    to >= lineCount(text) ||
    isBlankLine(text, to) ||
    isAttributes(lineOf(text, to)) ||
    isBlockEnd(lineOf(text, to));
  return bounded ? to : null;
}

function hasBar(text: Text, line: number): boolean {
  const source = text.source.slice(lineStart(text, line), lineEnd(text, line));
  if (!source.includes("|")) return false;
  return /^\||[^\\]\|/.test(source.replace(/`[^`]*`|\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, ""));
}

/** The last line of a formula that starts here (math.rb). */
export function mathsEnd(text: Text, at: number, find: Find): number | null {
  const start = skipSpace(text.source, lineStart(text, at), lineEnd(text, at));
  if (start - lineStart(text, at) > 3 || !text.source.startsWith("$$", start)) return null;
  const end = find("$$", start + 2);
  if (end < 0) return null;
  let line = at;
  while (lineStart(text, line + 1) <= end) line += 1;
  return line;
}

const title = /[ \t](["']).+\1[ \t]*$/;

/**
 * The line behind the address of `[a][b]` or what an abbreviation means (link.rb, abbreviation.rb). A title may
 * stand on the line below.
 */
export function referenceEnd(text: Text, at: number, line: string): number | null {
  if (/^ {0,3}\*\[[^\]]+\]:/.test(line)) return at + 1;
  if (!/^ {0,3}\[[^^\]][^\]]*\]:[ \t]*\S/.test(line)) return null;
  const next = at + 1 < lineCount(text) ? lineOf(text, at + 1) : "";
  return /^[ \t]*(["']).+\1[ \t]*$/.test(next) && !title.test(line) ? at + 2 : at + 1;
}
