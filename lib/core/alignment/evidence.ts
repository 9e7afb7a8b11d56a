import { lengthWorth } from "./lengths";
import type { Model } from "./model";
import type { Unit } from "./unit";

/** What several features say together is worth less than their sum: they are not independent. */
const tempered = 0.6;

/**
 * Log of how much more probable it is to find these units of the original and of the translation (from,
 * count) side by side when they belong together than when they do not. `-Infinity`: they never do.
 */
export function evidence(model: Model, o: number, n: number, t: number, m: number): number {
  const kinds = kindWorth(model, o, n, t, m);
  if (kinds === Number.NEGATIVE_INFINITY) return kinds;
  return kinds + contentWorth(model, o, n, t, m) + shapeWorth(model, o, n, t, m);
}

/** Length and voices. */
function shapeWorth(model: Model, o: number, n: number, t: number, m: number): number {
  let length = 0;
  for (let at = o; at < o + n; at += 1) length += model.originals[at]?.length ?? 0;
  const voices = voiceWorth(model, model.originals[o], model.passages[t]);
  return voices + lengthWorth(model.lengths, length, { from: t, count: m });
}

function voiceWorth({ speakers, sections }: Model, one?: Unit, other?: Unit): number {
  if (!one || !other) return 0;
  if (one.kind === "key-point" && one.section !== null) {
    const there = sections.get(one.section);
    return there === undefined ? 0 : there === other.section ? 1.5 : -3;
  }
  if (one.speaker === null || other.speaker === null) return 0;
  return speakers.get(one.speaker)?.get(other.speaker) ?? 0;
}

export function kindWorth(
  { originals, passages, kinds }: Model,
  o: number,
  n: number,
  t: number,
  m: number,
) {
  const kind = originals[o]?.kind;
  const other = passages[t]?.kind;
  if (n + m > 2 && !(allSpoken(originals, o, n) && allSpoken(passages, t, m)))
    return Number.NEGATIVE_INFINITY;
  if (kind && kind === other) return kinds.get(kind) ?? 0;
  if (isSpoken(kind) && isSpoken(other)) return -2;
  const lostMark = (isMarked(kind) && isSpoken(other)) || (isMarked(other) && isSpoken(kind));
  return lostMark ? -5 : Number.NEGATIVE_INFINITY;
}

function isSpoken(kind?: Unit["kind"]): boolean {
  return kind === "turn" || kind === "note";
}

/** What is read as spoken words when its mark is lost. */
function isMarked(kind?: Unit["kind"]): boolean {
  return kind === "heading" || kind === "byline";
}

function allSpoken(units: Unit[], from: number, count: number): boolean {
  for (let at = from; at < from + count; at += 1) if (!isSpoken(units[at]?.kind)) return false;
  return true;
}

/** What the features of both say. */
export function contentWorth(
  { features }: Model,
  o: number,
  n: number,
  t: number,
  m: number,
): number {
  const { originals, passages, shared } = features;
  const mine = originals.sets[n - 1]?.[o];
  const yours = passages.sets[m - 1]?.[t];
  let sum = (originals.alone[n - 1]?.[o] ?? 0) + (passages.alone[m - 1]?.[t] ?? 0);
  if (mine && yours) sum += sharedWorth(mine, yours, shared);
  return Math.max(-8, sum * tempered);
}

function sharedWorth(mine: Int32Array, yours: Int32Array, shared: Float64Array): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < mine.length && j < yours.length) {
    const a = mine[i] as number;
    const b = yours[j] as number;
    if (a === b) sum += shared[a] as number;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return sum;
}
