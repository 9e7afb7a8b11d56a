import type { CutView } from "@/lib/core/review/passage-view";
import { phraseDiff } from "@/lib/core/words/phrase-diff";

/**
 * A piece of a passage as both sides see it. `kept`: its own words, taken out when `cut` is set.
 * `gone` and `come`: what a proposed wording replaces, and what it puts there.
 */
export type Piece =
  | { kind: "kept" | "gone"; text: string; cut: CutView | null }
  | { kind: "come"; text: string };

type Woven = { cuts: CutView[]; wording: string | null; locale: string };

/** The words in order, woven with what is taken out and with a proposed wording of the same words. */
export function weave(text: string, { cuts, wording, locale }: Woven): Piece[] {
  const parts =
    wording === null ? [{ kind: "same" as const, text }] : phraseDiff(text, wording, locale);
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of parts) {
    if (part.kind === "added") {
      pieces.push({ kind: "come", text: part.text });
      continue;
    }
    const kind = part.kind === "removed" ? "gone" : "kept";
    const end = at + part.text.length;
    for (const piece of split(text, at, end, cuts)) pieces.push({ kind, ...piece });
    at = end;
  }
  return pieces;
}

/** A stretch of the words, cut where something that is taken out begins or ends. */
function split(text: string, start: number, end: number, cuts: CutView[]) {
  const pieces: { text: string; cut: CutView | null }[] = [];
  for (let at = start; at < end; ) {
    const inside = cuts.find((cut) => cut.start <= at && at < cut.end) ?? null;
    const next = cuts.find((cut) => cut.start > at)?.start ?? end;
    const stop = Math.min(end, inside ? inside.end : next);
    pieces.push({ text: text.slice(at, stop), cut: inside });
    at = stop;
  }
  return pieces;
}
