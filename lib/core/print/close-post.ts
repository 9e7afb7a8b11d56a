import { escapeWords } from "../words/escape-words";

/** A line at the end of a post: words as readers see them. Those that lead somewhere are of our own choosing. */
export type Closing = { words: string; href?: string };

/**
 * A post with lines at its end, each an italic paragraph of its own; the rest stays byte for byte, and so
 * does how the file ends. A line that ends the post already is not added again.
 */
export function closePost(source: string, lines: readonly Closing[]): string {
  const lineEnd = source.includes("\r\n") ? "\r\n" : "\n";
  const added = lines.map(paragraphOf).filter((line) => line !== "");
  if (added.length === 0) return source;
  const ends = /(?:\r?\n)*$/.exec(source)?.[0] ?? "";
  const body = source.slice(0, source.length - ends.length);
  const all = added.join(lineEnd + lineEnd);
  if (body === all || body.endsWith(lineEnd + lineEnd + all)) return source;
  return body + lineEnd + lineEnd + all + (ends === "" ? "" : lineEnd);
}

function paragraphOf({ words, href }: Closing): string {
  // Emphasis does not begin or end at a space.
  const shown = escapeWords(words).trim();
  if (shown === "") return "";
  return href ? `*[${shown}](${href})*` : `*${shown}*`;
}
