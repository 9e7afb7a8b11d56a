import type { Finding } from "../finding";
import type { Post } from "../post";
import type { Turn } from "./turns-of";

/** So many turns under one unknown label are shown each; past it, only the first. */
const MOST = 5;

/** Labels of turns that the legend does not explain, where a post has one. */
export function labelsNotInLegend(post: Post, turns: Turn[]): Finding[] {
  const known = new Set(
    post.passages
      .filter(({ block }) => post.blocks[block]?.kind === "legend")
      .map((one) => one.speaker),
  );
  if (known.size === 0) return [];
  const unknown = new Map<number, Finding[]>();
  for (const { passages } of turns) {
    const passage = passages[0];
    const speaker = passage?.speaker ?? null;
    if (!passage || speaker === null || known.has(speaker)) continue;
    const detail = (post.speakers[speaker]?.label ?? "").slice(0, 80);
    const { key, block } = passage;
    const found: Finding = { rule: "label-not-in-legend", passage: key, block, detail };
    unknown.set(speaker, [...(unknown.get(speaker) ?? []), found].slice(0, MOST + 1));
  }
  return [...unknown.values()].flatMap((all) => (all.length > MOST ? all.slice(0, 1) : all));
}
