import type { Post } from "../../post/post";
import { type Damaged, type Defect, damage } from "./damaged";
import { ownersIn, type Piece, together, turnPieces, without } from "./piece";
import { NoPlace, sentenceBreaks } from "./places";
import { makeRandom, pick } from "./random";

/** How many turns a post has. */
export function turnsOf({ post }: Damaged): number {
  return numbersOf(post.passages).length;
}

/** Loses a turn. Turns are numbered from 0, as they stand in the post that is given. */
export function dropTurn(damaged: Damaged, turn: number): Damaged {
  return dropTurns(damaged, turn, 1);
}

/** Loses turns in a row, with the headings between them; the table of contents keeps its entries. */
export function dropTurns(damaged: Damaged, first: number, count: number): Damaged {
  return damage(damaged, (pieces) => {
    const from = pieces.findIndex(({ turn }) => turn === first);
    const to = pieces.findLastIndex(({ turn }) => turn === first + count - 1);
    const gone = pieces.slice(from, to + 1).filter(({ turn, heading }) => turn !== null || heading);
    const defects = Array.from({ length: count }, (_, index) => first + index).map((turn) =>
      defect("turn-dropped", turnPieces(gone, turn)),
    );
    const headings = gone.filter(({ heading }) => heading);
    return {
      pieces: without(pieces, gone),
      defects: [...defects, ...headings.map((one) => defect("heading-dropped", [one]))],
    };
  });
}

/** Moves the words of a turn into the one before it, into the other's mouth. */
export function fuseAnswer(damaged: Damaged, turn: number): Damaged {
  return damage(damaged, (pieces, post) => fused(pieces, [turn - 1, turn], post));
}

/**
 * Fuses turns until so many are left: three in a row become one, so that the voices still take turns, and
 * what the middle one said is said by the others.
 */
export function fuseUntil(damaged: Damaged, left: number, seed: number): Damaged {
  const random = makeRandom(seed);
  return damage(damaged, (pieces, post) => {
    const defects: Defect[] = [];
    let rest = pieces;
    for (let turns = numbersOf(rest); turns.length > left; turns = numbersOf(rest)) {
      const size = Math.min(3, turns.length - left + 1);
      const runs = turns
        .map((_, index) => turns.slice(index, index + size))
        .filter((run) => run.length === size && together(rest, run[0] ?? 0, run.at(-1) ?? 0));
      const step = fused(rest, pick(runs, random), post);
      rest = step.pieces;
      defects.push(...step.defects);
    }
    return { pieces: rest, defects };
  });
}

/** Splits a turn after a sentence near its middle; what follows is said by `voice`, or by the same again. */
export function splitTurn(damaged: Damaged, turn: number, voice?: string): Damaged {
  return damage(damaged, (pieces, post) => {
    const [first] = turnPieces(pieces, turn);
    const breaks = sentenceBreaks(first.words, post.language);
    const at = breaks.toSorted((a, b) => off(first, a) - off(first, b))[0];
    if (at === undefined) throw new NoPlace(`Turn ${turn} is one sentence.`);
    const head = { ...first, words: first.words.slice(0, at).trimEnd() };
    const lead = voice === undefined ? first.lead : `**${voice}:** `;
    const rest = { ...first, lead, words: first.words.slice(at) };
    return {
      pieces: pieces.flatMap((piece) => (piece === first ? [head, blank, rest] : [piece])),
      defects: [defect("turn-split", [first], rest.words)],
    };
  });
}

/** Puts each of two turns where the other was. */
export function swapTurns(damaged: Damaged, one: number, other: number): Damaged {
  return damage(damaged, (pieces) => {
    const [first, second] = [turnPieces(pieces, one), turnPieces(pieces, other)];
    const heads = without(pieces, [...first.slice(1), ...second.slice(1)]);
    const swapped = heads.flatMap((piece) => {
      if (piece === first[0]) return spaced(second);
      return piece === second[0] ? spaced(first) : [piece];
    });
    return { pieces: swapped, defects: [defect("turns-swapped", [...first, ...second])] };
  });
}

/** Gives a turn to the other of two speakers. */
export function flipSpeaker(damaged: Damaged, turn: number): Damaged {
  return damage(damaged, (pieces, post) => {
    const [first] = turnPieces(pieces, turn);
    const own = /\p{L}+/u.exec(first.lead)?.[0];
    const other = post.speakers.find(({ label }) => label !== own)?.label ?? "";
    const lead = first.lead.replace(/\p{L}+/u, other);
    return {
      pieces: pieces.map((piece) => (piece === first ? { ...piece, lead } : piece)),
      defects: [defect("speaker-flipped", turnPieces(pieces, turn), `said by ${other}`)],
    };
  });
}

const blank: Piece = {
  turn: null,
  heading: false,
  blank: true,
  lead: "\n",
  words: "",
  tail: "",
  owners: [],
};

function spaced(pieces: Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => (index > 0 ? [blank, piece] : [piece]));
}

/** The turns of a run as one, said by the first of them. */
function fused(pieces: Piece[], [into = 0, ...others]: number[], { language }: Post) {
  const run = [into, ...others].flatMap((turn) => turnPieces(pieces, turn));
  if (!together(pieces, into, others.at(-1) ?? into))
    throw new NoPlace("A heading stands between.");
  const gap = /^(?:zh|ja)/.test(language ?? "") ? "" : " ";
  const joined = others.reduce((rest, turn) => {
    const last = turnPieces(rest, into).at(-1);
    const [first, ...more] = turnPieces(rest, turn);
    return without(rest, [first]).map((piece) => {
      if (more.includes(piece)) return { ...piece, turn: into };
      if (piece !== last) return piece;
      const words = piece.words + gap + first.words;
      return { ...piece, words, owners: [ownersIn([piece, first])] };
    });
  }, pieces);
  return { pieces: joined, defects: [defect("turns-fused", run)] };
}

function numbersOf(parts: { turn: number | null }[]): number[] {
  return [...new Set(parts.flatMap(({ turn }) => (turn === null ? [] : [turn])))];
}

function off({ words }: Piece, at: number): number {
  return Math.abs(at - words.length / 2);
}

function defect(kind: Defect["kind"], pieces: Piece[], detail = ""): Defect {
  return { kind, originals: ownersIn(pieces), detail };
}
