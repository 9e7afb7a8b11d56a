import type { Passage, Post, TocEntry } from "../post/post";

/** What to print for a passage: its source as it is now, or nothing at all. */
export type Printed = { kind: "source"; source: string } | { kind: "out" };

/** What every passage, label and entry of the table of contents becomes. */
export type Plan = {
  post: Post;
  /** Sources of the passages that stay, by key. */
  sources: Map<string, string>;
  /** Labels that move, by the key of the paragraph they move to. */
  labels: Map<string, string>;
  /** Sections that have nothing left. */
  gone: Set<number>;
  /** Passages by key. */
  passages: Map<string, Passage>;
  /** What stands in each block, by its index. */
  parts: Parts[];
};

export type Parts = { passages: Passage[]; entries: TocEntry[] };

const TOKEN = "\\[…]";

/**
 * DOMAIN.md, "Rules that must hold": what falls with what. A section with nothing left loses heading and
 * key points; removals beside each other show as one; a label moves to the first paragraph that stays.
 */
export function planPrint(post: Post, printed: (passage: Passage) => Printed): Plan {
  const sources = new Map<string, string>();
  for (const passage of post.passages) {
    const one = printed(passage);
    if (one.kind === "source") sources.set(passage.key, one.source);
  }
  joinTokens(post, sources);
  const gone = goneSections(post, sources);
  for (const passage of post.passages) {
    const derived = passage.kind === "heading" || passage.kind === "key-point";
    if (derived && passage.section !== null && gone.has(passage.section))
      sources.delete(passage.key);
  }
  const passages = new Map(post.passages.map((passage) => [passage.key, passage]));
  return {
    post,
    sources,
    gone,
    labels: movedLabels(post, sources),
    passages,
    parts: partsOf(post),
  };
}

function partsOf(post: Post): Parts[] {
  const parts = post.blocks.map((): Parts => ({ passages: [], entries: [] }));
  for (const passage of post.passages) parts[passage.block]?.passages.push(passage);
  for (const entry of post.entries) parts[entry.block]?.entries.push(entry);
  return parts;
}

/** Neighbouring removals that show `[…]` become one: how many there were never shows. */
function joinTokens(post: Post, sources: Map<string, string>): void {
  let before = false;
  for (const { key, kind } of post.passages) {
    const source = sources.get(key);
    if (source === undefined) continue;
    const token = kind === "turn" && source === TOKEN;
    if (token && before) sources.delete(key);
    before = token;
  }
}

function goneSections(post: Post, sources: Map<string, string>): Set<number> {
  const gone = new Set<number>();
  const held = new Set<number>();
  const left = new Set<number>();
  for (const { section, kind, key } of post.passages) {
    if (section === null || kind === "heading" || kind === "key-point") continue;
    held.add(section);
    if (sources.has(key)) left.add(section);
  }
  for (let index = post.sections.length - 1; index >= 0; index -= 1) {
    const below = sectionsBelow(post, index);
    const holds = held.has(index) || below.length > 0;
    if (holds && !left.has(index) && below.every((one) => gone.has(one))) gone.add(index);
  }
  return gone;
}

function sectionsBelow(post: Post, index: number): number[] {
  const level = post.sections[index]?.level ?? 0;
  const below: number[] = [];
  for (let next = index + 1; (post.sections[next]?.level ?? 0) > level; next += 1) below.push(next);
  return below;
}

function movedLabels(post: Post, sources: Map<string, string>): Map<string, string> {
  const labels = new Map<string, string>();
  const waiting = new Map<number, string>();
  for (const passage of post.passages) {
    if (passage.turn === null) continue;
    const stays = sources.has(passage.key);
    if (passage.label && !stays) waiting.set(passage.turn, labelOf(post, passage));
    const label = waiting.get(passage.turn);
    if (!stays || label === undefined) continue;
    if (!passage.label) labels.set(passage.key, label);
    waiting.delete(passage.turn);
  }
  return labels;
}

/** The label as it is written before the words. */
function labelOf({ speakers }: Post, { label, speaker }: Passage): string {
  const name = speaker === null ? "" : (speakers[speaker]?.label ?? "");
  return label ? `${label.prefix}${name}${label.suffix}` : "";
}
