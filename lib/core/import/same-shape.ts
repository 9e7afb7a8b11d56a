import type { Post } from "../post/post";

/**
 * Whether two posts have the same passages in the same places, in whatever words: then each passage of the
 * one is the same passage of the other. Speakers by their labels; their names may differ.
 */
export function sameShape(before: Post, after: Post): boolean {
  return JSON.stringify(shapeOf(before)) === JSON.stringify(shapeOf(after));
}

function shapeOf({ passages, speakers }: Post) {
  return [
    speakers.map(({ label }) => label),
    passages.map(({ key, kind, syntax, speaker, turn, section }) => {
      return [key, kind, syntax, speaker, turn, section];
    }),
  ];
}
