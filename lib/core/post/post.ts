/**
 * A Jekyll post as a value. Concatenating `blocks[*].source` gives the source back byte for byte;
 * a passage points at its words inside one block. Offsets are UTF-16 code units.
 */

/** What a block is, as far as it was understood; `other` is kept and shown, never dropped. */
export type BlockKind =
  | "front-matter"
  | "heading"
  | "toc"
  | "legend"
  | "turn"
  | "note"
  | "list"
  | "image"
  | "caption"
  | "rule"
  | "blank"
  | "attributes"
  | "table"
  | "code"
  | "html"
  | "liquid"
  | "footnote"
  | "other";

export type Block = { kind: BlockKind; source: string };

/** DOMAIN.md, "Passage": what readers will see and what carries words. */
export type PassageKind =
  | "title"
  | "byline"
  | "note"
  | "heading"
  | "key-point"
  | "turn"
  | "caption";

/**
 * How the words of a passage are written in the post.
 * `inline`: kramdown span-level markup; spans of it can be taken out.
 * `scalar`: a YAML scalar of the front matter, quotes included.
 * `opaque`: kept verbatim and shown as source; can only be taken out whole (fail closed).
 */
export type Syntax = "inline" | "scalar" | "opaque";

/** Markup of a speaker label that travels with it when the label moves to a later paragraph. */
export type LabelMarkup = { prefix: string; suffix: string };

export type Passage = {
  /** Stable within a transcript and across translations later: `p-0001`, in order of reading. */
  key: string;
  kind: PassageKind;
  syntax: Syntax;
  /** Index into `Post.blocks`. */
  block: number;
  /** The words, as UTF-16 offsets into the block's source. */
  start: number;
  end: number;
  /** Index into `Post.speakers`, for turns and bylines. */
  speaker: number | null;
  /** Number of the turn, from 0; every paragraph of a turn has the same. */
  turn: number | null;
  /** Index into `Post.sections`; a key point or heading names the section it summarises. */
  section: number | null;
  /** Set on the first paragraph of a turn, which carries the label. */
  label: LabelMarkup | null;
};

/**
 * A voice of the transcript: the label as printed (`A`) and the name the legend gives, if any. Initials have
 * the name of the one label they stand for.
 */
export type Speaker = { label: string; name: string | null };

/** A heading with the turns under it. `heading` is a passage key; null before the first heading. */
export type Section = { heading: string | null; level: number };

/** A line of the table of contents that links to a heading. Offsets are into the block's source. */
export type TocEntry = {
  block: number;
  /** The link's target without `#`; `hrefStart..hrefEnd` covers it. */
  href: string;
  hrefStart: number;
  hrefEnd: number;
  /** The link's words; printed from the heading when both read the same (then no passage). */
  textStart: number;
  textEnd: number;
  /** Index into `sections`: by anchor, else by order; null when neither fits. */
  section: number | null;
  /** True when the entry has no passage of its own and repeats its heading's words. */
  mirrors: boolean;
};

/** Everything but the words' history: what `parsePost` understood. */
export type Post = {
  blocks: Block[];
  passages: Passage[];
  speakers: Speaker[];
  sections: Section[];
  entries: TocEntry[];
  /** BCP-47 tag from the front matter's `lang` (`hant` reads as `zh-Hant`); null when not given. */
  language: string | null;
  /** False when nothing in it reads like two people talking. */
  interview: boolean;
};

/** The words of a passage as written in the post. */
export function sourceOf(post: Post, passage: Passage): string {
  return post.blocks[passage.block]?.source.slice(passage.start, passage.end) ?? "";
}
