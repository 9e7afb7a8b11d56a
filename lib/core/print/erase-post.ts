import { type Passage, type Post, sourceOf, type TocEntry } from "../post/post";
import { type ByteChange, changeBytes, inOrder } from "./change-bytes";
import { type Plan, type Printed, planPrint } from "./plan-print";
import { entryIsOut, followHeadings } from "./print-entries";

/**
 * The post as if these passages had been imported the way they are printed now: what was taken out of
 * them stands in no block and in no link of the table of contents any more. One that is out leaves a dot
 * on each of its lines, so that what stands beside it keeps its place. Everything prints as before; whoever
 * calls compares.
 */
export function erasePost(
  post: Post,
  printed: (passage: Passage) => Printed,
  keys: ReadonlySet<string>,
): Post {
  const plan = planPrint(post, printed);
  const changes = post.blocks.map((_, block) => {
    const { passages = [], entries = [] } = plan.parts[block] ?? {};
    const words = passages
      .filter(({ key }) => keys.has(key))
      .map((one) => wordsOf(plan, printed, one));
    return inOrder([...words, ...entries.flatMap((entry) => linkOf(plan, keys, entry))]);
  });
  const moved = (block: number, at: number) => place(changes[block] ?? [], at);
  return {
    ...post,
    blocks: post.blocks.map((block, index) => ({
      ...block,
      source: changeBytes(block.source, changes[index] ?? []),
    })),
    passages: post.passages.map((passage) => ({
      ...passage,
      start: moved(passage.block, passage.start),
      end: moved(passage.block, passage.end),
    })),
    entries: post.entries.map((entry) => moveEntry(entry, changes[entry.block] ?? [], moved)),
  };
}

function wordsOf(
  { post }: Plan,
  printed: (passage: Passage) => Printed,
  passage: Passage,
): ByteChange {
  const one = printed(passage);
  const source = one.kind === "source" ? one.source : blank(sourceOf(post, passage));
  return { start: passage.start, end: passage.end, source };
}

/** A dot for the words of each line. */
function blank(source: string): string {
  return source.replace(/\S+(?:[^\S\r\n]+\S+)*/g, "…");
}

/** A link that repeats one of these headings: as it is printed, or nothing where it falls with it. */
function linkOf(plan: Plan, keys: ReadonlySet<string>, entry: TocEntry): ByteChange[] {
  const heading = entry.section === null ? null : plan.post.sections[entry.section]?.heading;
  if (!heading || !keys.has(heading)) return [];
  if (!entryIsOut(plan, entry)) return followHeadings(plan, [entry]);
  const address = { start: entry.hrefStart, end: entry.hrefEnd, source: "#" };
  const words = { start: entry.textStart, end: entry.textEnd, source: "…" };
  return entry.mirrors ? [address, words] : [address];
}

function moveEntry(
  entry: TocEntry,
  changes: ByteChange[],
  moved: (block: number, at: number) => number,
): TocEntry {
  const { block, hrefStart, hrefEnd, textStart, textEnd } = entry;
  const address = changes.find(({ start }) => start === hrefStart);
  return {
    ...entry,
    href: address ? address.source.replace(/^#/, "") : entry.href,
    hrefStart: moved(block, hrefStart),
    hrefEnd: moved(block, hrefEnd),
    textStart: moved(block, textStart),
    textEnd: moved(block, textEnd),
  };
}

/** Where an offset comes to lie; inside of changed words, at their end. */
function place(changes: ByteChange[], at: number): number {
  let shift = 0;
  for (const { start, end, source } of changes) {
    if (start >= at) break;
    if (end > at) return start + shift + source.length;
    shift += source.length - (end - start);
  }
  return at + shift;
}
