import type { Segment } from "./segment";

export type Piece = Pick<Segment, "kind" | "source" | "pair" | "mark">;

/**
 * Space that came to stand just inside emphasis moves outside, where kramdown still sees the emphasis.
 * Text pieces beside each other are taken as one.
 */
export function keepMarkupTight(pieces: Piece[]): Piece[] {
  return mirrored(moveOut(mirrored(moveOut(joined(pieces), "open")), "close"));
}

function mirrored(pieces: Piece[]): Piece[] {
  return [...pieces].reverse();
}

/** Walks towards each opening side (pieces are reversed for the closing one) and moves space before it. */
function moveOut(pieces: Piece[], side: "open" | "close"): Piece[] {
  const out: Piece[] = [];
  let edges = 0;
  for (const piece of pieces) {
    const tight = piece.mark === "em" || piece.mark === "strong" || piece.mark === "del";
    if (piece.kind === side && tight) {
      edges += 1;
      out.push(piece);
      continue;
    }
    const space = piece.kind === "text" && edges > 0 ? spaceOf(piece.source, side) : "";
    if (space) {
      const rest =
        side === "open"
          ? piece.source.slice(space.length)
          : piece.source.slice(0, piece.source.length - space.length);
      out.splice(out.length - edges, 0, { ...piece, source: space });
      if (rest) out.push({ ...piece, source: rest });
      if (!rest) continue;
    } else out.push(piece);
    edges = 0;
  }
  return out;
}

function spaceOf(source: string, side: "open" | "close"): string {
  return (side === "open" ? /^\s+/ : /\s+$/).exec(source)?.[0] ?? "";
}

function joined(pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.kind === "text" && piece.kind === "text") {
      out[out.length - 1] = { ...last, source: last.source + piece.source };
    } else out.push(piece);
  }
  return out;
}
