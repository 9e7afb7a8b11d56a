import type { Chunk } from "./chunk";
import { lineEnd, lineStart, skipSpace, type Text, trimEnd } from "./text-lines";

/** Where a heading's words stand, and its level: without `#`, closing marks and `{#id}` (header.rb, gfm.rb). */
export function headingWords(text: Text, { kind, from }: Chunk) {
  const { source } = text;
  const first = lineStart(text, from);
  let end = trimEnd(source, first, lineEnd(text, from));
  end = trimEnd(
    source,
    first,
    end -
      (/[\t ]\{#[\p{L}_:][\p{L}\p{N}_:.-]*\}$/u.exec(tail(source, first, end))?.[0].length ?? 0),
  );
  if (kind === "setext") {
    const level = source[lineStart(text, from + 1)] === "-" ? 2 : 1;
    return { start: skipSpace(source, first, end), end, level };
  }
  let level = 0;
  while (level < 6 && source[first + level] === "#") level += 1;
  const start = skipSpace(source, first + level, end);
  const closing = /[\t ]#+$/.exec(tail(source, start, end))?.[0].length ?? 0;
  return { start, end: Math.max(start, trimEnd(source, start, end - closing)), level };
}

/** Enough of the end of a line to see what closes it, so that long lines stay quick. */
function tail(source: string, start: number, end: number): string {
  return source.slice(Math.max(start, end - 200), end);
}
