import { foldWord } from "../language/fold-word";
import type { Pair, Reading } from "./check";

/** A word of a name, how the translation usually writes it, and the pairs that say it in the original. */
export type NameForm = {
  /** Folded, and as the original writes it. */
  name: string;
  written: string;
  /** What goes with it best, and the longest of which that is a part and which is still usual. */
  usual: string;
  whole: string;
  pairs: Pair[];
};

/** A name counts from so many places on. */
const often = 3;

/**
 * Names of the original with their usual form in the translation: what is written where the name is said,
 * and hardly anywhere else. Only where capitals tell names: not in German, nor without Latin letters.
 */
export function nameForms(pairs: Pair[], likely: Pair[], language: string): NameForm[] {
  if (!/^(?:en|fr|es|it|pt|nl)\b/.test(language)) return [];
  const single = likely.filter(
    ({ originals, passages }) => originals.length + passages.length === 2,
  );
  const small = new Set<string>();
  const names = new Map<string, string>();
  for (const { originals } of single) {
    const text = textOf(originals);
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]+/gu))
      small.add(foldWord(word));
    for (const [name, written] of namesIn(text)) names.set(name, written);
  }
  const places = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const words = new Set(
      textOf(pair.originals)
        .match(/\p{Lu}[\p{L}\p{M}]+/gu)
        ?.map(foldWord),
    );
    for (const word of words)
      if (names.has(word) && !small.has(word))
        places.set(word, [...(places.get(word) ?? []), pair]);
  }
  const units = single.map((pair) => ({ pair, pieces: piecesOf(textOf(pair.passages)) }));
  const counts = countPieces(units.map(({ pieces }) => pieces));
  return [...places].flatMap(([name, own]) => {
    const learning = units.filter(({ pair }) => own.includes(pair));
    if (learning.length < often) return [];
    const best = bestPiece(learning, counts, name);
    return best === null ? [] : [{ name, written: names.get(name) ?? name, ...best, pairs: own }];
  });
}

/** Words with a capital that do not begin a sentence, by their folded form. */
function namesIn(text: string): Map<string, string> {
  const found = text.matchAll(/(?<=[\p{L}\p{N},;:)'’"”-]\s|-)\p{Lu}[\p{L}\p{M}]{3,}/gu);
  return new Map([...found].map(({ 0: word }) => [foldWord(word), word]));
}

export function textOf(readings: Reading[]): string {
  return readings.map(({ text }) => text).join("\n");
}

/** What a name may be written as: words with a capital, and two to eight letters of another script in a row. */
function piecesOf(text: string): Set<string> {
  const pieces = new Set((text.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []).map(foldWord));
  const other =
    /[\p{Script=Han}]+|[\p{Script=Katakana}ー]+|[\p{Script=Hangul}]+|[\p{Script=Arabic}\p{M}]+/gu;
  for (const { 0: run } of text.matchAll(other)) {
    const folded = foldWord(run);
    for (let at = 0; at < folded.length; at += 1)
      for (let length = 2; length <= 8 && at + length <= folded.length; length += 1)
        pieces.add(folded.slice(at, at + length));
  }
  return pieces;
}

function countPieces(units: Set<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pieces of units)
    for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return counts;
}

/** How well a piece has to go with a name. */
const usually = 0.7;

/** The piece that goes best with a name, and the longest around it; null when none does. */
function bestPiece(
  units: { pieces: Set<string> }[],
  counts: Map<string, number>,
  name: string,
): Pick<NameForm, "usual" | "whole"> | null {
  const here = countPieces(units.map(({ pieces }) => pieces));
  const dice = (piece: string, count: number) =>
    (2 * count) / (units.length + (counts.get(piece) ?? 0));
  const fitting = [...here]
    .map(([piece, count]) => ({ piece, fit: dice(piece, count) }))
    .filter(({ fit }) => fit >= usually)
    .sort(
      (a, b) =>
        b.fit - a.fit ||
        Number(b.piece === name) - Number(a.piece === name) ||
        b.piece.length - a.piece.length,
    );
  const usual = fitting[0]?.piece;
  if (usual === undefined) return null;
  const around = fitting.filter(({ piece }) => piece.includes(usual)).map(({ piece }) => piece);
  return { usual, whole: around.sort((a, b) => b.length - a.length)[0] ?? usual };
}
