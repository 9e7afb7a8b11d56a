/** A source and where its lines start (UTF-16 offsets); the last entry is the source's length. */
export type Text = { source: string; starts: number[] };

/** Lines end at `\n`, `\r\n` or a lone `\r`, as kramdown reads them. */
export function textLines(source: string): Text {
  const starts = [0];
  if (source.includes("\r")) {
    for (const { index, 0: end } of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  } else {
    for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) {
      starts.push(at + 1);
    }
  }
  if (starts.at(-1) !== source.length) starts.push(source.length);
  return { source, starts };
}

/** How many lines there are; a source without characters has none. */
export function lineCount(text: Text): number {
  return text.starts.length - 1;
}

export function lineStart(text: Text, line: number): number {
  return text.starts[line] ?? text.source.length;
}

/** Where a line's content ends: before its line end. */
export function lineEnd(text: Text, line: number): number {
  const start = lineStart(text, line);
  let end = lineStart(text, line + 1);
  if (end > start && text.source.charCodeAt(end - 1) === 10) end -= 1;
  if (end > start && text.source.charCodeAt(end - 1) === 13) end -= 1;
  return end;
}

/** Markup is looked for in so many UTF-16 units of a line; what is longer is words. */
const LONGEST = 2000;

/** A line without its line end, to see what it is: a very long one is cut, and then ends in no markup. */
export function lineOf(text: Text, line: number): string {
  const start = lineStart(text, line);
  const end = lineEnd(text, line);
  if (end - start <= LONGEST) return text.source.slice(start, end);
  return `${text.source.slice(start, start + LONGEST)}\uffff`;
}

/** The first place, starting with `at`, that holds no blank, tab, form feed or vertical tab; `end` at most. */
export function skipSpace(source: string, at: number, end: number): number {
  let here = at;
  while (here < end && isSpace(source.charCodeAt(here))) here += 1;
  return here;
}

/** The end of a range without the white space before it, line ends included. */
export function trimEnd(source: string, start: number, end: number): number {
  let here = end;
  while (here > start && isBreak(source.charCodeAt(here - 1))) here -= 1;
  return here;
}

export function isBlankLine(text: Text, line: number): boolean {
  const end = lineEnd(text, line);
  return skipSpace(text.source, lineStart(text, line), end) === end;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 11 || code === 12;
}

function isBreak(code: number): boolean {
  return isSpace(code) || code === 10 || code === 13;
}
