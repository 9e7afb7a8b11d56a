import { type Passage, type Post, sourceOf } from "../post/post";
import { textOf } from "../words/text-of";
import { type ByteChange, changeBytes } from "./change-bytes";
import { type Plan, type Printed, planPrint } from "./plan-print";
import { entryIsOut, followHeadings } from "./print-entries";
import { withoutValue } from "./print-front-matter";
import { heldBy, withoutLines } from "./print-lines";

export type { Printed } from "./plan-print";

export type PrintedPost = {
  source: string;
  /** What readers see of each passage that is in the source, by key. */
  readonly placed: Map<string, string>;
};

/**
 * A post with each passage as `printed` says. Only the bytes of changed words change; untouched, the
 * source comes back as it was. What falls with a passage that is out: `planPrint`.
 */
export function printPost(post: Post, printed: (passage: Passage) => Printed): PrintedPost {
  const plan = planPrint(post, printed);
  const blocks = post.blocks.map((_, index) => printBlock(plan, index));
  dropTocHeadings(plan, blocks);
  const whole = post.blocks.map(({ source }) => source).join("");
  const source = keepEnd(joinBlocks(post, blocks), whole);
  let placed: Map<string, string> | null = null;
  return {
    source,
    get placed() {
      placed ??= placedIn(plan);
      return placed;
    },
  };
}

function placedIn({ post, sources }: Plan): Map<string, string> {
  const placed = new Map<string, string>();
  for (const { key, syntax } of post.passages) {
    const own = sources.get(key);
    if (own !== undefined) placed.set(key, textOf(own, syntax));
  }
  return placed;
}

/** A block's new source; null when nothing of it is left. */
function printBlock(plan: Plan, index: number): string | null {
  const block = plan.post.blocks[index];
  if (!block) return null;
  const { passages = [], entries = [] } = plan.parts[index] ?? {};
  if (passages.length === 0 && entries.length === 0) return block.source;
  const isOut = (passage: Passage) => !plan.sources.has(passage.key);
  const out = passages.filter(isOut);
  const changes = passages
    .filter((passage) => !isOut(passage))
    .flatMap((one) => wordsOf(plan, one));
  if (block.kind === "front-matter") {
    return changeBytes(block.source, [
      ...changes,
      ...out.map((passage) => withoutValue(block.source, passage)),
    ]);
  }
  const mirrored = entries.filter((entry) => entry.mirrors);
  const outEntries = mirrored.filter((entry) => entryIsOut(plan, entry));
  const parts = passages.length + mirrored.length;
  const alone = block.kind !== "image" || out.length === 0;
  if (parts > 0 && out.length + outEntries.length === parts && alone) return null;
  const held = heldBy(block.source, { passages, entries: mirrored }, (part) =>
    "key" in part ? isOut(part) : entryIsOut(plan, part),
  );
  const removed = held.some((one) => one.out) ? withoutLines(block.source, held) : [];
  const followed = followHeadings(plan, entries);
  return changeBytes(block.source, [...removed, ...followed, ...changes]);
}

function wordsOf(plan: Plan, passage: Passage): ByteChange[] {
  const label = labelBefore(plan, passage);
  const source = plan.sources.get(passage.key) ?? "";
  if (label === "" && source === sourceOf(plan.post, passage)) return [];
  return [{ start: passage.start, end: passage.end, source: label + source }];
}

/** A moved label: above what is kept as it is (code, a table), on one line inside of a list. */
function labelBefore({ post, labels }: Plan, { key, syntax, block, start }: Passage): string {
  const label = labels.get(key) ?? "";
  if (label === "") return label;
  const source = post.blocks[block]?.source ?? "";
  const lineEnd = source.includes("\r\n") ? "\r\n" : "\n";
  if (syntax === "opaque") return `${label.trimEnd()}${lineEnd}${lineEnd}`;
  const beside = source.slice(source.lastIndexOf("\n", start - 1) + 1, start).trim() !== "";
  return beside ? label.replace(/\s*[\r\n]\s*/g, " ") : label;
}

/** The heading of a table of contents that is gone goes too. */
function dropTocHeadings(plan: Plan, blocks: (string | null)[]): void {
  plan.post.blocks.forEach(({ kind }, index) => {
    if (kind !== "toc" || blocks[index] !== null) return;
    let before = index - 1;
    while (isSpace(plan.post, before)) before -= 1;
    if (plan.post.blocks[before]?.kind !== "heading") return;
    blocks[before] = null;
    for (const { key } of plan.parts[before]?.passages ?? []) plan.sources.delete(key);
  });
}

/** Joins what is left; one blank block goes with a dropped one that stood between two. */
function joinBlocks(post: Post, printed: (string | null)[]): string {
  const blocks = [...printed];
  printed.forEach((source, index) => {
    if (source !== null) return;
    const { first, last } = withAttributes(post, blocks, index);
    const before = lastLeft(blocks, first - 1);
    const blankBefore = before < 0 || post.blocks[before]?.kind === "blank";
    const blankAfter = post.blocks[last + 1]?.kind === "blank";
    if (blankBefore && blankAfter) blocks[last + 1] = null;
    else if (blankBefore && last + 1 >= blocks.length && before >= 0) blocks[before] = null;
  });
  return blocks.map((source) => source ?? "").join("");
}

/** `{: .class }` lines stand directly before or after the block they belong to and go with it. */
function withAttributes(post: Post, blocks: (string | null)[], index: number) {
  let first = index;
  let last = index;
  while (post.blocks[last + 1]?.kind === "attributes") {
    last += 1;
    blocks[last] = null;
  }
  const own = post.blocks[first - 1]?.kind === "attributes";
  const beforeOwn = post.blocks[first - 2]?.kind;
  if (own && (beforeOwn === undefined || beforeOwn === "blank" || beforeOwn === "front-matter")) {
    first -= 1;
    blocks[first] = null;
  }
  return { first, last };
}

function lastLeft(blocks: (string | null)[], from: number): number {
  let index = from;
  while (index >= 0 && blocks[index] === null) index -= 1;
  return index;
}

function isSpace(post: Post, index: number): boolean {
  const kind = post.blocks[index]?.kind;
  return kind === "blank" || kind === "attributes";
}

/** A file without a line end at its end stays so. */
function keepEnd(printed: string, before: string): string {
  return /\n$/.test(before) ? printed : printed.replace(/(?:\r?\n)+$/, "");
}
