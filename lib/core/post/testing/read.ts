import { parsePost } from "../parse-post";
import { sourceOf } from "../post";

/** Passages as lines: kind, label in brackets, `!` when only the whole can be taken out, words. */
export function read(source: string): string[] {
  const { post } = parsePost(source);
  if (post.blocks.map((block) => block.source).join("") !== source)
    throw new Error("bytes are lost");
  return post.passages.map((passage) => {
    const { kind, speaker, syntax, turn } = passage;
    const label = speaker === null ? "" : `(${post.speakers[speaker]?.label}${turn ?? ""})`;
    return `${kind}${label}${syntax === "opaque" ? "!" : ""} ${sourceOf(post, passage)}`;
  });
}

export function kinds(source: string): string[] {
  return parsePost(source).post.blocks.map(({ kind }) => kind);
}

export function rules(source: string): string[] {
  return parsePost(source).findings.map(({ rule, detail }) => `${rule}: ${detail}`);
}

/** The shortest talk: two turns. */
export const talk = "**A:** Why?\n\n**B:** Because.\n\n";
