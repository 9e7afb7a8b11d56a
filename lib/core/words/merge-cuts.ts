import type { Cut, Look } from "./cut";

/**
 * Cuts in order, none empty, overlapping or touching ones as one. Where looks differ the one that shows
 * something wins; where two show different things it becomes `[…]`.
 */
export function mergeCuts(cuts: Cut[]): Cut[] {
  const sorted = cuts.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const merged: Cut[] = [];
  for (const cut of sorted) {
    const last = merged.at(-1);
    if (last && cut.start <= last.end) merged[merged.length - 1] = joinCuts(last, cut);
    else merged.push({ start: cut.start, end: cut.end, look: cut.look });
  }
  return merged;
}

/** One cut over both and whatever lies between them. */
export function joinCuts(one: Cut, other: Cut): Cut {
  return {
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    look: joinLooks(one.look, other.look),
  };
}

function joinLooks(one: Look, other: Look): Look {
  if (one.kind === "nothing") return other;
  if (other.kind === "nothing") return one;
  const same = one.kind === other.kind && wordsOf(one) === wordsOf(other);
  return same ? one : { kind: "ellipsis" };
}

function wordsOf(look: Look): string {
  return "words" in look ? look.words : "";
}
