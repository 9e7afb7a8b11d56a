/** Up to 4,000 letters that end where a word does, or all of them if no blank is among them. */
const piece = /.{1,3999}\s(?!\s)|.{1,4000}/gsu;

/**
 * A text in pieces that can be parted into words one by one. V8's segmenter copies the whole text for each
 * word of it: a text of 80,000 letters takes all memory there is.
 */
export function inPieces(text: string): string[] {
  return text.match(piece) ?? [];
}
