/**
 * The id kramdown's GFM parser gives a heading with these visible words (parser/gfm.rb), before it
 * numbers repeated ones.
 */
export function headingId(words: string): string {
  return words
    .replace(/---?/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]/gu, "")
    .replace(/[ \t]/g, "-");
}
