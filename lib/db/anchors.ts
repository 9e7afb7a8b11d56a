import type { Flaw } from "./verify-history";

/** A hash that a line must have, as something outside of the history remembers it. */
export type Anchor = { hash: string; line: number | null; by: "act" | "receipt" | "commit" };

/** Whoever reaches one of these reaches those before it too. */
const trust = ["act", "receipt", "commit"];

/**
 * What anchors tell about a history whose lines fit each other: rewritten from a line on, or cut after its
 * last. The line is the first after the last anchor that holds and is as hard to reach: exact where acts
 * tell, as every act is an anchor; where only the blog does, the first since its commit before.
 */
export function flawByAnchors(
  events: { seq: number; hash: string }[],
  anchors: Anchor[],
): Flaw | null {
  const known = new Map(events.map(({ seq, hash }) => [hash, seq]));
  const holds = ({ hash, line }: Anchor) => {
    const seq = known.get(hash);
    return seq !== undefined && (line === null || line === seq);
  };
  const lost = anchors.filter((one) => !holds(one));
  const [any] = lost;
  if (!any) return null;
  const last = events.at(-1)?.seq ?? 0;
  const inside = lost.filter(({ line }) => line !== null && line <= last);
  const first = inside.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))[0];
  if (!first) return { seq: last, kind: "cut", by: any.by };
  const held = anchors
    .filter((one) => trust.indexOf(one.by) >= trust.indexOf(first.by) && holds(one))
    .map(({ hash }) => known.get(hash) ?? 0)
    .filter((line) => line < (first.line ?? 0));
  return { seq: Math.max(0, ...held) + 1, kind: "rewritten", by: first.by };
}
