import { type Post, sourceOf } from "../post/post";
import { textOf } from "../words/text-of";

/**
 * A file name for a post that was pasted: its date and the words of its title, as Jekyll wants it.
 * `today` (YYYY-MM-DD) stands in when the front matter has no date.
 */
export function namePost(post: Post, today: string): string {
  const front = post.blocks.find(({ kind }) => kind === "front-matter")?.source ?? "";
  const date = /^date:\s*["']?(\d{4}-\d{2}-\d{2})/m.exec(front)?.[1] ?? today;
  const title = post.passages.find(({ kind }) => kind === "title");
  const words = title ? textOf(sourceOf(post, title), title.syntax) : "";
  const slug = words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `${date}-${Array.from(slug).slice(0, 60).join("") || "interview"}.md`;
}
