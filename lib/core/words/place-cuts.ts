import type { Cut } from "./cut";
import { lookWords } from "./look-words";
import { joinCuts, mergeCuts } from "./merge-cuts";
import { snapCut } from "./snap-cut";

/** A change of visible text: `start..end` gives way to `words`. UTF-16 offsets. */
export type Change = { start: number; end: number; words: string };

/**
 * What cuts do to the visible text: whole characters only, neighbours with nothing but space between
 * them as one (the number of removals never shows), and no doubled space or space before a full stop
 * left behind. In order, without overlaps.
 */
export function placeCuts(text: string, cuts: Cut[]): Change[] {
  const snapped = mergeCuts(cuts.map((cut) => snapCut(text, cut)));
  return joinNear(text, snapped).map((cut) => placeOne(text, cut));
}

/** The visible text after changes. */
export function applyToText(text: string, changes: Change[]): string {
  let at = 0;
  let out = "";
  for (const { start, end, words } of changes) {
    out += text.slice(at, start) + words;
    at = end;
  }
  return out + text.slice(at);
}

function joinNear(text: string, cuts: Cut[]): Cut[] {
  const joined: Cut[] = [];
  for (const cut of cuts.flatMap((one) => trimmed(text, one))) {
    const last = joined.at(-1);
    const near = last && /^\s*$/.test(text.slice(last.end, cut.start));
    if (last && near) joined[joined.length - 1] = joinCuts(last, cut);
    else joined.push(cut);
  }
  return joined;
}

/** Space at the ends of a cut stays, so that the words around it do not grow together. */
function trimmed(text: string, cut: Cut): Cut[] {
  const taken = text.slice(cut.start, cut.end);
  const start = cut.start + (taken.length - taken.trimStart().length);
  const end = cut.end - (taken.length - taken.trimEnd().length);
  return start < end ? [{ start, end, look: cut.look }] : [];
}

function placeOne(text: string, cut: Cut): Change {
  const words = lookWords(cut.look);
  if (words !== "") return { start: cut.start, end: cut.end, words };
  return { ...tidied(text, cut), words };
}

/** One of two spaces goes with what stood between them, and the space before a full stop or the end. */
function tidied(text: string, { start, end }: Cut): { start: number; end: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const spaceBefore = before.length - before.trimEnd().length;
  const spaceAfter = after.length - after.trimStart().length;
  if (after.trimStart() === "") return { start: start - spaceBefore, end: text.length };
  if (before.trimEnd() === "") return { start: 0, end: end + spaceAfter };
  if (/^[,.;:!?)\]}»”’…、。，！？]/.test(after)) return { start: start - spaceBefore, end };
  return { start, end: spaceBefore > 0 ? end + spaceAfter : end };
}
