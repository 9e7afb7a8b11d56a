import type { LegendLine } from "./find-legend";
import type { Label } from "./speaker-label";
import { lineStart, skipSpace, type Text, trimEnd } from "./text-lines";

/** What a run of lines is for kramdown, before it is read as part of a talk. */
export type ChunkKind =
  | "blank"
  | "paragraph"
  | "heading"
  | "setext"
  | "rule"
  | "list"
  | "terms"
  | "quote"
  | "code"
  | "html"
  | "table"
  | "liquid"
  | "footnote"
  | "reference"
  | "attributes"
  | "maths"
  | "extension";

/** Lines `from` up to but not including `to`. */
export type Chunk = {
  kind: ChunkKind;
  from: number;
  to: number;
  /** True when it runs into something that never ends, such as an unclosed element. */
  open?: boolean;
  /** True when words follow on the line where an element ends: they start a paragraph. */
  trails?: boolean;
  /** True for an element that holds nothing: what follows starts as behind a blank line (html.rb). */
  empty?: boolean;
};

/** The chunks of a post with what is known about each before it is read. */
export type Outline = {
  chunks: Chunk[];
  /** Labels of paragraphs that count. */
  labels: Map<Chunk, Label>;
  legend: Map<Chunk, LegendLine[]>;
};

/** Where the words of a chunk start and end, without the white space around them. */
export function wordsOf(text: Text, chunk: Chunk): { start: number; end: number } {
  const from = lineStart(text, chunk.from);
  const end = trimEnd(text.source, from, lineStart(text, chunk.to));
  return { start: skipSpace(text.source, from, end), end };
}
