import type { Finding } from "../finding";
import type { Post } from "../post";

/** Everything that looks wrong in a post, in order of reading. */
export function findingsOf(post: Post): Finding[] {
  if (post.interview) return [];
  return [{ rule: "not-an-interview", passage: null, block: null, detail: "" }];
}
