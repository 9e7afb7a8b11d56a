import { endsLazily, isAttributes, isBlockEnd, startsHtml } from "./line-shape";
import { isBlankLine, lineCount, lineOf, type Text } from "./text-lines";

const opening = /^ {0,3}(~{3,}|`{3,})[ \t]*\S*[ \t]*$/;
const closing = /^ {0,3}(~{3,}|`{3,})[ \t]*$/;

/** Where fences can end, found once for the whole text so that reading it stays linear. */
export type Fences = {
  lines: number[];
  marks: string[];
  longest: { "~": number[]; "`": number[] };
};

/** All lines that can close a fence, with the longest one that is still to come. */
export function findFences(text: Text): Fences {
  const fences: Fences = { lines: [], marks: [], longest: { "~": [], "`": [] } };
  if (!text.source.includes("~~~") && !text.source.includes("```")) return fences;
  for (let line = 0; line < lineCount(text); line += 1) {
    const mark = closing.exec(lineOf(text, line))?.[1];
    if (!mark) continue;
    fences.lines.push(line);
    fences.marks.push(mark);
  }
  for (const sign of ["~", "`"] as const) {
    let longest = 0;
    for (let index = fences.marks.length - 1; index >= 0; index -= 1) {
      const mark = fences.marks[index] ?? "";
      if (mark.startsWith(sign)) longest = Math.max(longest, mark.length);
      fences.longest[sign][index] = longest;
    }
  }
  return fences;
}

/** The line behind fenced code that starts here (gfm.rb); null when nothing closes it. */
export function fencedEnd(text: Text, fences: Fences, line: number): number | null {
  const mark = opening.exec(lineOf(text, line))?.[1];
  if (!mark) return null;
  let index = firstAfter(fences.lines, line);
  if ((fences.longest[mark[0] as "~" | "`"][index] ?? 0) < mark.length) return null;
  while (!(fences.marks[index] ?? "").startsWith(mark)) index += 1;
  return (fences.lines[index] ?? line) + 1;
}

function firstAfter(lines: number[], line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Four spaces or a tab. */
export function isIndented(line: string): boolean {
  return /^(?:\t| {4})[ \t]*\S/.test(line);
}

/** The line behind indented code, also when blank lines part it (codeblock.rb). */
export function indentedEnd(text: Text, from: number): number {
  let end = from;
  let at = from;
  while (at < lineCount(text)) {
    const line = lineOf(text, at);
    if (isBlankLine(text, at)) {
      at += 1;
      continue;
    }
    const lazy = at === end && at > from && !endsLazily(line) && !isAttributes(line);
    if (!isIndented(line) && (!lazy || isBlockEnd(line) || startsHtml(line))) break;
    at += 1;
    end = at;
  }
  return Math.max(end, from + 1);
}
