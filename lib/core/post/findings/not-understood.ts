import type { Finding } from "../finding";
import type { Post } from "../post";
import { quote } from "./quote";

/** Blocks that are kept as they are because nothing is known about them. */
export function notUnderstood(post: Post): Finding[] {
  const first = new Map(
    post.passages.map(({ block, key }) => [block, key]).reverse() as [number, string][],
  );
  return post.blocks.flatMap(({ kind, source }, index) => {
    if (kind !== "other") return [];
    const passage = first.get(index) ?? null;
    return [{ rule: "not-understood", passage, block: index, detail: quote(source, "opaque") }];
  });
}
