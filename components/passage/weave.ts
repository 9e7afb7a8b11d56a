import type { CutView } from "@/lib/core/review/passage-view";
import { phraseDiff } from "@/lib/core/words/phrase-diff";
import { type Change, placeCuts } from "@/lib/core/words/place-cuts";
import type { Span } from "@/lib/core/words/segments";

/**
 * A piece of a passage as both sides see it. `kept`: its own words, taken out when `cut` is set.
 * `gone` and `come`: what a proposed wording replaces, and what it puts there. `slips`: it is not in
 * print, a removal or the space that goes with one. `ends`: the removal ends with it. `instead`: what print
 * has where it begins.
 */
export type Piece =
  | {
      kind: "kept" | "gone";
      text: string;
      cut: CutView | null;
      slips: boolean;
      ends: boolean;
      instead: string;
    }
  | { kind: "come"; text: string };

type Woven = { cuts: CutView[]; wording: string | null; locale: string };

/** The words in order, woven with what is taken out and with a proposed wording of the same words. */
export function weave(text: string, { cuts, wording, locale }: Woven): Piece[] {
  const parts =
    wording === null ? [{ kind: "same" as const, text }] : phraseDiff(text, wording, locale);
  const printed = placeCuts(text, cuts);
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of parts) {
    if (part.kind === "added") {
      pieces.push({ kind: "come", text: part.text });
      continue;
    }
    const kind = part.kind === "removed" ? "gone" : "kept";
    const end = at + part.text.length;
    for (const piece of split(text, { start: at, end }, cuts, printed))
      pieces.push({ kind, ...piece });
    at = end;
  }
  return pieces;
}

/** A stretch of the words, parted where something that is taken out begins or ends, here and in print. */
function split(text: string, { start, end }: Span, cuts: CutView[], printed: Change[]) {
  const edges = [...cuts, ...printed]
    .flatMap((one) => [one.start, one.end])
    .filter((edge) => start < edge && edge < end);
  const places = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return places.slice(0, -1).map((at, index) => {
    const next = places[index + 1] ?? end;
    const change = printed.find((one) => one.start <= at && at < one.end);
    const cut = cuts.find((one) => one.start <= at && at < one.end) ?? null;
    return {
      text: text.slice(at, next),
      cut,
      slips: change !== undefined,
      ends: cut?.end === next,
      instead: change?.start === at ? change.words : "",
    };
  });
}
