import { endsLazily, isBlockEnd, isRule } from "./line-shape";
import { isBlankLine, lineCount, lineOf, type Text } from "./text-lines";

/** The line behind a list (list.rb); blank lines at its end are not part of it. */
export function listEnd(text: Text, from: number): number {
  const ordered = /^ {0,3}\d/.test(lineOf(text, from));
  return itemsEnd(text, from, ordered ? /^ {0,3}\d+\.(?=[\t| ])/ : /^ {0,3}[+*-](?=[\t| ])/);
}

/** The line behind the `: meaning` lines of a definition list. */
export function termsEnd(text: Text, from: number): number {
  return itemsEnd(text, from, /^ {0,3}:(?=[\t| ])/);
}

function itemsEnd(text: Text, from: number, marker: RegExp): number {
  let end = from;
  let indent = 0;
  let most = 3;
  for (let at = from; at < lineCount(text); at += 1) {
    if (isBlankLine(text, at)) continue;
    const line = lineOf(text, at);
    const afterBlank = at > end;
    if (isBlockEnd(line) || (afterBlank && isRule(line))) break;
    const mark = marker.exec(line)?.[0];
    if (mark && (at === from || leadOf(line) <= most)) {
      indent = indentOf(line, mark.length);
      most = Math.min(indent - 1, 3);
    } else if (widthOf(line) < indent && (afterBlank || endsLazily(line))) break;
    end = at + 1;
  }
  return Math.max(end, from + 1);
}

/** How far the words of an item are indented (`parse_first_list_line`). */
function indentOf(line: string, marker: number): number {
  const rest = line.slice(marker);
  if (/^\s*\{:[^}]*\}\s*$/.test(rest)) return 4;
  return marker + widthOf(rest.replaceAll("|", "x"), marker);
}

function leadOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Columns of white space at the start; a tab reaches to the next multiple of four. */
function widthOf(line: string, column = 0): number {
  let width = 0;
  for (const char of line) {
    if (char === " ") width += 1;
    else if (char === "\t") width += 4 - ((column + width) % 4);
    else break;
  }
  return width;
}

/** The marker of a list item, white space around it included; null for another line. */
export function markerOf(line: string): string | null {
  const found = /^[ \t]*(?:[+*-]|\d+\.)(?:[ \t]+|$)/.exec(line)?.[0];
  return found ?? null;
}
