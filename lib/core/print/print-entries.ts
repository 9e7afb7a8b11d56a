import type { TocEntry } from "../post/post";
import { sourceOf } from "../post/post";
import { escapeWords } from "../words/escape-words";
import { textOf } from "../words/text-of";
import type { ByteChange } from "./change-bytes";
import { headingId } from "./heading-id";
import type { Plan } from "./plan-print";

/** Links of the table of contents that follow their heading: its new words, its new address. */
export function followHeadings(plan: Plan, entries: TocEntry[]): ByteChange[] {
  return entries.flatMap((entry) => {
    const heading = headingOf(plan, entry);
    const now = heading ? plan.sources.get(heading.key) : undefined;
    if (!heading || now === undefined) return [];
    const before = sourceOf(plan.post, heading);
    if (now === before) return [];
    const words = textOf(now, "inline");
    const changes: ByteChange[] = [];
    const follows = decoded(entry.href) === headingId(textOf(before, "inline"));
    if (follows && headingId(words) !== decoded(entry.href)) {
      const { hrefStart: start, hrefEnd: end } = entry;
      const hash = plan.post.blocks[entry.block]?.source[start] === "#" ? "#" : "";
      changes.push({ start, end, source: hash + headingId(words) });
    }
    if (entry.mirrors) {
      const source = escapeWords(words).replace(/(?<!\\)\]/g, "\\]");
      changes.push({ start: entry.textStart, end: entry.textEnd, source });
    }
    return changes;
  });
}

/** An entry falls when its section has nothing left, or when it repeats a heading that is out. */
export function entryIsOut(plan: Plan, entry: TocEntry): boolean {
  if (entry.section !== null && plan.gone.has(entry.section)) return true;
  const heading = headingOf(plan, entry);
  return entry.mirrors && heading !== null && !plan.sources.has(heading.key);
}

function headingOf({ post, passages }: Plan, entry: TocEntry) {
  const key = entry.section === null ? null : (post.sections[entry.section]?.heading ?? null);
  return key === null ? null : (passages.get(key) ?? null);
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    // A stray percent sign: the address is what it says.
    return href;
  }
}
