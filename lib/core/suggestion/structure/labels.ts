import type { LabelMarkup, Passage, Post } from "../../post/post";
import type { ByteChange } from "../../print/change-bytes";
import { spanOf, voiceOf } from "./draft";

const digits = /\d/;

/** A label's markup has a time in it, which stays with what was said then. */
function isTimed({ prefix, suffix }: LabelMarkup): boolean {
  return digits.test(prefix) || digits.test(suffix);
}

/** How labels of a voice are written, as near by as there is one; null where no label of the post tells. */
export function markupFor(post: Post, at: number, voice: string): LabelMarkup | null {
  const labels = post.passages.flatMap((passage, place) =>
    passage.label && !isTimed(passage.label)
      ? [{ ...passage.label, own: voiceOf(post, passage) === voice, far: Math.abs(place - at) }]
      : [],
  );
  labels.sort((a, b) => Number(b.own) - Number(a.own) || a.far - b.far);
  const [nearest] = labels;
  return nearest ? { prefix: nearest.prefix, suffix: nearest.suffix } : null;
}

/** The label a voice has there, as it is written before the words. */
export function printLabel(post: Post, at: number, voice: string): string | null {
  const markup = markupFor(post, at, voice);
  return markup && `${markup.prefix}${voice}${markup.suffix}`;
}

/**
 * The bytes that give a paragraph another label, its first one, or none. Null where its label cannot be told
 * from its words, or the voice has no way to be written; no bytes where a time would go with the label.
 */
export function relabel(post: Post, at: number, voice: string | null): ByteChange[] | null {
  const passage = post.passages[at];
  if (!passage) return null;
  const { start } = spanOf(post, passage);
  const { label } = passage;
  if (!label) {
    if (voice === null) return [];
    const written = printLabel(post, at, voice);
    return written === null || isInside(post, at) ? null : [{ start, end: start, source: written }];
  }
  if (voice === null && isTimed(label)) return [];
  const length = label.prefix.length + (voiceOf(post, passage)?.length ?? 0) + label.suffix.length;
  const source = voice === null ? "" : `${label.prefix}${voice}${label.suffix}`;
  return [{ start: start - length, end: start, source }];
}

/** The first paragraph of its turn, and without a label of its own: it stands inside its words. */
function isInside(post: Post, at: number): boolean {
  const [passage, before] = [post.passages[at], post.passages[at - 1]];
  return passage?.turn !== null && passage?.turn !== before?.turn;
}

/** The paragraph before in the same run of talk; null where a heading or a rule begins it anew. */
export function before(post: Post, at: number): Passage | null {
  return follows(post, at - 1, at) ? (post.passages[at - 1] ?? null) : null;
}

/** The paragraph after it in the same run of talk. */
export function after(post: Post, at: number): Passage | null {
  return follows(post, at, at + 1) ? (post.passages[at + 1] ?? null) : null;
}

function follows({ passages, blocks }: Post, one: number, other: number): boolean {
  const [first, second] = [passages[one], passages[other]];
  if (!first || !second || first.turn === null || second.turn === null) return false;
  const between = blocks.slice(first.block + 1, second.block);
  return !between.some(({ kind }) => kind === "heading" || kind === "rule" || kind === "toc");
}
