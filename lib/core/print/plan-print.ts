import type { Passage, Post } from "../post/post";

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
};

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
  return { post, sources, gone, labels: movedLabels(post, sources) };
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
  for (let index = post.sections.length - 1; index >= 0; index -= 1) {
    const own = post.passages.filter(
      ({ section, kind }) => section === index && kind !== "heading" && kind !== "key-point",
    );
    const below = sectionsBelow(post, index);
    const held = own.length > 0 || below.length > 0;
    const nothing =
      own.every(({ key }) => !sources.has(key)) && below.every((one) => gone.has(one));
    if (held && nothing) gone.add(index);
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

/** The label's bytes as they stand before the words. */
function labelOf(post: Post, { block, start }: Passage): string {
  const before = post.blocks[block]?.source.slice(0, start) ?? "";
  return before.slice(before.lastIndexOf("\n") + 1).trimStart();
}
