const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * A text in one line of at most `most` visible characters, with `…` where something is missing. When
 * `around` occurs in it, the line shows that place. Words stay whole where that costs little.
 */
export function excerpt(text: string, around: string | null = null, most = 90): string {
  const line = inOneLine(text);
  const letters = [...segmenter.segment(line)];
  if (letters.length <= most) return line;
  const needle = inOneLine(around ?? "").replace(/…$/, "");
  const at = needle ? line.indexOf(needle) : -1;
  const before = letters.findLastIndex(({ index }) => index <= at);
  // A third of the line comes before the place, so that it is read in its sentence.
  const first = Math.max(0, Math.min(before - Math.floor(most / 3), letters.length - most));
  const shown = letters.slice(first, first + most).map(({ segment }) => segment);
  const from = first > 0 ? wholeWord(shown) : 0;
  const cut = first + most < letters.length;
  const to = cut ? shown.length - wholeWord(shown.toReversed()) : shown.length;
  const kept = shown.slice(from, to).join("").trim();
  return `${first > 0 ? "…" : ""}${cut ? kept.replace(/[\s…,;:]+$/, "") : kept}${cut ? "…" : ""}`;
}

/** How many letters to leave off so that no word is cut: none when the next blank is far. */
function wholeWord(letters: string[]): number {
  const blank = letters.indexOf(" ");
  return blank < 0 || blank > 12 ? 0 : blank;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
