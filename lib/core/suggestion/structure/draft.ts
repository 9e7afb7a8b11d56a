import type { Passage, Post } from "../../post/post";
import type { ByteChange } from "../../print/change-bytes";
import type { Change } from "../change";

/** Why a post cannot be put together like that; nothing changed. */
export const structureProblems = [
  /** What is said there is out, or some of it was erased. */
  "out",
  /** Of two passages that would be one, only one is out. */
  "out-beside",
  /** Something is suggested for the second of two that would be one. */
  "asked-beside",
  /** It is so already, or there is nothing to change. */
  "nothing",
  /** There is no such place, voice or passage. */
  "no-such",
  /** The markup of the post does not allow it, or it would be read as something else. */
  "markup",
  /** There is no list of contents with an entry for this section. */
  "no-contents",
  /** What sums up something that is out would not any more. */
  "removed-moved",
  /** It would say again what is out. */
  "removed-back",
] as const;

export type StructureProblem = (typeof structureProblems)[number];

/** Where the words of a passage of the new post come from; places are those of the post before. */
export type Origin =
  | { kind: "kept"; before: number }
  /** A part of its visible text. */
  | { kind: "part"; before: number; start: number; end: number }
  /** Two in one; `shift` is where the visible text of the second begins. */
  | { kind: "joined"; before: number; second: number; shift: number }
  | { kind: "new"; text: string };

/** What the new post has to read as: each passage's origin, its source where that is not as before, its voice. */
export type Wanted = { origin: Origin; source: string | null; voice: string | null };

/** A change as bytes of the post's source, and what has to come of it. */
export type Draft = { changes: ByteChange[]; wanted: Wanted[] };

/** A post with the words of each passage as they are now. */
export type Said = { post: Post; sources: string[] };

/** A change other than of words, of the passage at a place; key points are named by their places. */
export type Structure =
  | Exclude<Change, { type: "words" | "order" }>
  | { type: "order"; places: number[] };

/** Where each block begins in the whole source. */
export function blockStarts({ blocks }: Post): number[] {
  let at = 0;
  return blocks.map(({ source }) => {
    const start = at;
    at += source.length;
    return start;
  });
}

/** Where the words of a passage stand in the whole source. */
export function spanOf(post: Post, { block, start, end }: Passage): { start: number; end: number } {
  const base = blockStarts(post)[block] ?? 0;
  return { start: base + start, end: base + end };
}

/** The label of whoever says a passage, as printed; null where nobody does. */
export function voiceOf({ speakers }: Post, { speaker, turn }: Passage): string | null {
  return speaker === null || turn === null ? null : (speakers[speaker]?.label ?? null);
}

/** Every passage as it is: what most of them stay. */
export function asBefore(post: Post): Wanted[] {
  return post.passages.map((passage, before) => {
    return { origin: { kind: "kept", before }, source: null, voice: voiceOf(post, passage) };
  });
}

/** How the lines of the post end. */
export function lineEndOf({ blocks }: Post): string {
  return blocks.some(({ source }) => source.includes("\r\n")) ? "\r\n" : "\n";
}
