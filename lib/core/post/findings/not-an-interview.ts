import type { Finding } from "../finding";
import type { Post } from "../post";

/** Says so when nothing reads like two people talking. */
export function notAnInterview(post: Post): Finding[] {
  return post.interview
    ? []
    : [{ rule: "not-an-interview", passage: null, block: null, detail: "" }];
}
