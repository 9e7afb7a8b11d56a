import { segmenterOf } from "./count-words";

/** So many letters are parted at once; V8 copies all of them for each sentence (see `inPieces`). */
const most = 4000;

/** Up to as many, to the end of a sentence if there is one among them. */
const piece = /.{1,3999}[.!?。！？؟…]["”’»」』)]*\s*|.{1,4000}/gsu;

/** The sentences of a text with the space behind each, and where each begins in UTF-16 units. */
export function sentencesIn(text: string, language: string): { index: number; segment: string }[] {
  const segmenter = segmenterOf(language, "sentence");
  const pieces = text.length <= most ? [text] : (text.match(piece) ?? []);
  let start = 0;
  return pieces.flatMap((part) => {
    const from = start;
    start += part.length;
    return Array.from(segmenter.segment(part), ({ index, segment }) => {
      return { index: from + index, segment };
    });
  });
}
