import { parsePost } from "../post/parse-post";
import { type Block, type Passage, type Post, sourceOf, type TocEntry } from "../post/post";
import { textOf } from "../words/text-of";

/** A piece of the page readers will see, in order. Plain text throughout: never markup to trust. */
export type PreviewItem =
  | { kind: "title" | "byline" | "note" | "caption"; text: string }
  | { kind: "heading"; level: number; text: string }
  | { kind: "points"; points: string[] }
  | { kind: "turn"; speaker: string; paragraphs: string[] }
  | { kind: "image"; alt: string }
  | { kind: "rule" }
  | { kind: "source"; text: string };

/**
 * A page made from the exact bytes of a post that would be published. What is not understood appears as
 * its plain source; front matter shows its title and byline only (the file itself shows everything).
 */
export function previewOf(text: string): PreviewItem[] {
  const { post } = parsePost(text);
  const parts = partsOf(post);
  const items: PreviewItem[] = [];
  post.blocks.forEach((block, index) => {
    for (const item of itemsOf(post, block, parts[index] ?? [])) addItem(items, item);
  });
  return items;
}

type Part = Passage | TocEntry;

/** What carries words in each block, in order: passages, and entries that repeat a heading. */
function partsOf({ blocks, passages, entries }: Post): Part[][] {
  const parts = blocks.map((): Part[] => []);
  for (const passage of passages) parts[passage.block]?.push(passage);
  for (const entry of entries) if (entry.mirrors) parts[entry.block]?.push(entry);
  return parts;
}

function itemsOf(post: Post, block: Block, parts: Part[]): PreviewItem[] {
  const passages = parts.filter((part) => "key" in part);
  switch (block.kind) {
    case "blank":
    case "attributes":
      return [];
    case "rule":
      return [{ kind: "rule" }];
    case "toc":
      return [{ kind: "points", points: pointsOf(post, block, parts) }];
    case "image":
      return imageItems(post, block, passages);
    case "front-matter":
      return passages.map((passage) => itemOf(post, passage));
    default:
      if (passages.length > 0) return passages.map((passage) => itemOf(post, passage));
      return [{ kind: "source", text: block.source.trim() }];
  }
}

/** What is shown instead of an image is said once, with the image. */
function imageItems(post: Post, { source }: Block, passages: Passage[]): PreviewItem[] {
  const captions = passages.filter(({ start }) => !source.slice(0, start).endsWith("!["));
  const image: PreviewItem = { kind: "image", alt: /!\[([^\]]*)\]/.exec(source)?.[1] ?? "" };
  return [image, ...captions.map((passage) => itemOf(post, passage))];
}

/** Every line of the table of contents, those that repeat a heading included. */
function pointsOf(post: Post, { source }: Block, parts: Part[]): string[] {
  const points = parts.map((part) =>
    "key" in part
      ? { at: part.start, text: wordsOf(post, part) }
      : { at: part.textStart, text: textOf(source.slice(part.textStart, part.textEnd), "inline") },
  );
  return points.sort((a, b) => a.at - b.at).map(({ text }) => text);
}

function itemOf(post: Post, passage: Passage): PreviewItem {
  const text = wordsOf(post, passage);
  if (passage.syntax === "opaque") return { kind: "source", text };
  switch (passage.kind) {
    case "heading":
      return { kind: "heading", level: levelOf(post, passage), text };
    case "turn": {
      const speaker = post.speakers[passage.speaker ?? -1];
      const name = passage.label ? (speaker?.name ?? speaker?.label ?? "") : "";
      return { kind: "turn", speaker: name, paragraphs: [text] };
    }
    case "key-point":
      return { kind: "points", points: [text] };
    case "title":
    case "byline":
    case "note":
    case "caption":
      return { kind: passage.kind, text };
  }
}

/** Of a section, or as written where the heading is none, as above a table of contents. */
function levelOf({ sections, blocks }: Post, { section, block }: Passage): number {
  const marks = /^#{1,6}/.exec(blocks[block]?.source ?? "")?.[0].length;
  return sections[section ?? -1]?.level ?? marks ?? 2;
}

/** Paragraphs without a label belong to the turn before them. */
function addItem(items: PreviewItem[], item: PreviewItem): void {
  const last = items.at(-1);
  if (item.kind === "turn" && item.speaker === "" && last?.kind === "turn") {
    last.paragraphs.push(...item.paragraphs);
  } else items.push(item);
}

function wordsOf(post: Post, passage: Passage): string {
  return textOf(sourceOf(post, passage), passage.syntax);
}
