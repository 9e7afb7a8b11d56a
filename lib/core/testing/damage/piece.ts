import type { Post } from "../../post/post";
import { NoPlace } from "./places";

/** A block of a post while it is damaged. Only paragraphs of a turn have `words`. */
export type Piece = {
  /** Number of the turn; null for everything that nobody says. */
  turn: number | null;
  heading: boolean;
  blank: boolean;
  /** The label, or the whole source of what is no turn. */
  lead: string;
  words: string;
  tail: string;
  /** By passage in it: the keys of the sound post whose words it holds. */
  owners: string[][];
};

/** The blocks of a post; `owners` by passage. Entries without a heading of their own have none. */
export function cutPieces(post: Post, owners: string[][]): Piece[] {
  const entries = new Set(post.entries.map((entry) => `${entry.block} ${entry.textStart}`));
  const inside: { start: number; end: number; turn: number | null; owners: string[] }[][] = [];
  post.passages.forEach(({ block, start, end, turn }, index) => {
    if (entries.has(`${block} ${start}`)) return;
    inside[block] ??= [];
    inside[block].push({ start, end, turn, owners: owners[index] ?? [] });
  });
  return post.blocks.map(({ kind, source }, block) => {
    const parts = inside[block] ?? [];
    const said = parts.find(({ turn }) => turn !== null);
    const { start, end } = said ?? { start: source.length, end: source.length };
    return {
      turn: said?.turn ?? null,
      heading: kind === "heading",
      blank: kind === "blank",
      lead: source.slice(0, start),
      words: source.slice(start, end),
      tail: source.slice(end),
      owners: parts.map((part) => part.owners),
    };
  });
}

/** The paragraphs of a turn; an error when nobody speaks under that number. */
export function turnPieces(pieces: Piece[], turn: number): [Piece, ...Piece[]] {
  const [first, ...rest] = pieces.filter((piece) => piece.turn === turn);
  if (!first) throw new NoPlace(`There is no turn ${turn}.`);
  return [first, ...rest];
}

/** Everything but some pieces and the blank lines after them. */
export function without(pieces: Piece[], gone: Piece[]): Piece[] {
  return pieces.filter((piece, index) => {
    const above = pieces[index - 1];
    return !gone.includes(piece) && !(piece.blank && above && gone.includes(above));
  });
}

/** The keys of the sound post whose words some pieces hold. */
export function ownersIn(pieces: Piece[]): string[] {
  return pieces.flatMap(({ owners }) => owners.flat());
}

/** Whether two turns stand under the same heading. */
export function together(pieces: Piece[], first: number, last: number): boolean {
  const from = pieces.findIndex(({ turn }) => turn === first);
  const to = pieces.findLastIndex(({ turn }) => turn === last);
  return pieces.slice(from, to + 1).every(({ turn, blank }) => turn !== null || blank);
}
