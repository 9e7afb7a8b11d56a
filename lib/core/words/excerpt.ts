const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** UTF-16 units on both sides of a place in which a line is looked for, so that long texts cost no more. */
const WINDOW = 4000;

/**
 * A text in one line of at most `most` visible characters, with `…` where something is missing. When
 * `around` occurs in it, the line shows that place. Words stay whole where that costs little.
 */
export function excerpt(text: string, around: string | null = null, most = 90): string {
  const line = inOneLine(text);
  const needle = inOneLine(around ?? "").replace(/…$/, "");
  const at = needle ? line.indexOf(needle) : -1;
  const letters = lettersAround(line, at);
  if (letters.length <= most && spans(letters, line)) return line;
  const before = letters.findLastIndex(({ index }) => index <= at);
  // A third of the line comes before the place, so that it is read in its sentence.
  const first = Math.max(0, Math.min(before - Math.floor(most / 3), letters.length - most));
  const chosen = letters.slice(first, first + most);
  const shown = chosen.map(({ segment }) => segment);
  const lead = (chosen[0]?.index ?? 0) > 0;
  const from = lead ? wholeWord(shown) : 0;
  const cut = endOf(chosen) < line.length;
  const to = cut ? shown.length - wholeWord(shown.toReversed()) : shown.length;
  const kept = shown.slice(from, to).join("").trim();
  return `${lead ? "…" : ""}${cut ? kept.replace(/[\s…,;:]+$/, "") : kept}${cut ? "…" : ""}`;
}

type Letter = { index: number; segment: string };

/** The letters near a place, or at the start; one that the window cuts is left off. */
function lettersAround(line: string, at: number): Letter[] {
  const from = Math.max(0, at - WINDOW);
  const to = Math.min(line.length, Math.max(0, at) + WINDOW);
  const letters = [...segmenter.segment(line.slice(from, to))].map(({ index, segment }) => {
    return { index: from + index, segment };
  });
  return letters.slice(from > 0 ? 1 : 0, to < line.length ? -1 : undefined);
}

function spans(letters: Letter[], line: string): boolean {
  return (letters[0]?.index ?? 0) === 0 && endOf(letters) === line.length;
}

function endOf(letters: Letter[]): number {
  const last = letters.at(-1);
  return last ? last.index + last.segment.length : 0;
}

/** How many letters to leave off so that no word is cut: none when the next blank is far. */
function wholeWord(letters: string[]): number {
  const blank = letters.indexOf(" ");
  return blank < 0 || blank > 12 ? 0 : blank;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
