const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * A text in one line of at most `most` visible characters, with `…` where something is missing. When
 * `around` occurs in it, the line shows that place.
 */
export function excerpt(text: string, around: string | null = null, most = 90): string {
  const line = inOneLine(text);
  const letters = [...segmenter.segment(line)];
  if (letters.length <= most) return line;
  const needle = around === null ? "" : inOneLine(around);
  const at = needle ? line.indexOf(needle) : -1;
  const before = letters.findLastIndex(({ index }) => index <= at);
  // A third of the line comes before the place, so that it is read in its sentence.
  const first = Math.max(0, Math.min(before - Math.floor(most / 3), letters.length - most));
  const shown = letters.slice(first, first + most).map(({ segment }) => segment);
  const open = first > 0 ? "…" : "";
  const end = first + most < letters.length ? "…" : "";
  return `${open}${shown.join("").trim()}${end}`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
