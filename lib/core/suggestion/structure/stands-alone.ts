import type { Post } from "../../post/post";

/** Whether a passage is a paragraph of talk or a note by itself: nothing else stands in its block. */
export function standsAlone(post: Post, at: number): boolean {
  const passage = post.passages[at];
  const kind = post.blocks[passage?.block ?? -1]?.kind;
  if (!passage || (kind !== "turn" && kind !== "note")) return false;
  return post.passages.filter(({ block }) => block === passage.block).length === 1;
}
