import type { Finding } from "../finding";
import type { Post } from "../post";
import { quote } from "./quote";

/** Blocks that are kept as they are because nothing is known about them. */
export function notUnderstood(post: Post): Finding[] {
  return post.blocks.flatMap(({ kind, source }, index) => {
    if (kind !== "other") return [];
    const passage = post.passages.find(({ block }) => block === index)?.key ?? null;
    return [{ rule: "not-understood", passage, block: index, detail: quote(source, "opaque") }];
  });
}
