import type { WordDiff } from "@/lib/core/words/word-diff";

/** A text in pieces: what stays of it, and what is taken out. */
export function segmentsOf(text: string, cuts: { start: number; end: number }[]): WordDiff[] {
  const pieces: WordDiff[] = [];
  let at = 0;
  for (const { start, end } of cuts) {
    pieces.push({ kind: "same", text: text.slice(at, start) });
    pieces.push({ kind: "removed", text: text.slice(start, end) });
    at = end;
  }
  pieces.push({ kind: "same", text: text.slice(at) });
  return pieces.filter((piece) => piece.text !== "");
}
