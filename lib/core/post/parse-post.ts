import { buildPost } from "./build-post";
import type { Finding } from "./finding";
import { findingsOf } from "./findings/findings-of";
import type { Post } from "./post";

/**
 * Reads a Jekyll post, or any text, as a talk. Verbatim: the blocks joined are the source again, and every
 * word that readers could see lies in a passage, a label, the legend or an entry that repeats a heading.
 * Never throws; takes time linear in the length.
 */
export function parsePost(source: string): { post: Post; findings: Finding[] } {
  const post = buildPost(source);
  return { post, findings: findingsOf(post) };
}
