import { parsePost } from "../post/parse-post";
import { type Block, type Passage, type Post, sourceOf } from "../post/post";
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
  const items = post.blocks.flatMap((block, index) => itemsOf(post, block, index));
  return items.reduce<PreviewItem[]>(joinTurns, []);
}

function itemsOf(post: Post, block: Block, index: number): PreviewItem[] {
  const passages = post.passages.filter((passage) => passage.block === index);
  switch (block.kind) {
    case "blank":
    case "attributes":
      return [];
    case "rule":
      return [{ kind: "rule" }];
    case "toc":
      return [{ kind: "points", points: pointsOf(post, block, index, passages) }];
    case "image":
      return [
        { kind: "image", alt: /!\[([^\]]*)\]/.exec(block.source)?.[1] ?? "" },
        ...passages.map((passage) => itemOf(post, passage)),
      ];
    case "front-matter":
      return passages.map((passage) => itemOf(post, passage));
    default:
      if (passages.length > 0) return passages.map((passage) => itemOf(post, passage));
      return [{ kind: "source", text: block.source.trim() }];
  }
}

/** Every line of the table of contents, those that repeat a heading included. */
function pointsOf(post: Post, block: Block, index: number, passages: Passage[]): string[] {
  const own = passages.map((passage) => ({ at: passage.start, text: wordsOf(post, passage) }));
  const mirrored = post.entries
    .filter((entry) => entry.block === index && entry.mirrors)
    .map(({ textStart, textEnd }) => ({
      at: textStart,
      text: textOf(block.source.slice(textStart, textEnd), "inline"),
    }));
  return [...own, ...mirrored].sort((a, b) => a.at - b.at).map(({ text }) => text);
}

function itemOf(post: Post, passage: Passage): PreviewItem {
  const text = wordsOf(post, passage);
  if (passage.syntax === "opaque") return { kind: "source", text };
  switch (passage.kind) {
    case "heading": {
      const level = post.sections[passage.section ?? -1]?.level ?? 2;
      return { kind: "heading", level, text };
    }
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

/** Paragraphs without a label belong to the turn before them. */
function joinTurns(items: PreviewItem[], item: PreviewItem): PreviewItem[] {
  const last = items.at(-1);
  if (item.kind !== "turn" || item.speaker !== "" || last?.kind !== "turn") return [...items, item];
  return [...items.slice(0, -1), { ...last, paragraphs: [...last.paragraphs, ...item.paragraphs] }];
}

function wordsOf(post: Post, passage: Passage): string {
  return textOf(sourceOf(post, passage), passage.syntax);
}
