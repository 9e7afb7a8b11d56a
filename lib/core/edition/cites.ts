import type { Passage, Post } from "../post/post";

/**
 * Keys of the passages that a derived text may repeat (DOMAIN.md, "Citation"): a heading or key point
 * cites what stands in its section, a title or note of the front matter everything that was said. A key
 * point without a section counts as citing everything; a heading without one stands above the table of
 * contents and sums up nothing. Other kinds cite nothing.
 */
export function cites(post: Post, passage: Passage): string[] {
  // Most passages cite nothing; only for the others is the post gone through.
  if (!derived(post, passage)) return [];
  const said = post.passages.filter(({ key, kind }) => key !== passage.key && spoken(kind));
  if (passage.kind === "heading" || passage.kind === "key-point") {
    const { section } = passage;
    const own = section === null ? [] : within(post, section);
    const cited = said.filter((one) => one.section !== null && own.includes(one.section));
    const everything = section === null && passage.kind === "key-point";
    return (everything ? said : cited).map(({ key }) => key);
  }
  return said.map(({ key }) => key);
}

function derived(post: Post, { kind, block }: Passage): boolean {
  if (kind === "note") return post.blocks[block]?.kind === "front-matter";
  return kind === "heading" || kind === "key-point" || kind === "title";
}

function spoken(kind: Passage["kind"]): boolean {
  return kind === "turn" || kind === "note" || kind === "caption";
}

/** The section and those below it. */
function within(post: Post, section: number): number[] {
  const level = post.sections[section]?.level ?? 0;
  const own = [section];
  for (let next = section + 1; (post.sections[next]?.level ?? 0) > level; next += 1) own.push(next);
  return own;
}
