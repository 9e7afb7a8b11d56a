import { markerOf } from "../../post/chunk-list";
import type { Post, TocEntry } from "../../post/post";
import type { ByteChange } from "../../print/change-bytes";
import { linesOf } from "../../print/change-bytes";
import { blockStarts, lineEndOf } from "./draft";

/** The entry of the table of contents that stands for a section. */
export function entryOf({ entries }: Post, section: number | null): TocEntry | null {
  return entries.find((entry) => entry.section === section && section !== null) ?? null;
}

type Line = { start: number; end: number; text: string };

/** Lines of the block of an entry, its own, and the last one of what stands under it. */
export function linesUnder(post: Post, entry: TocEntry) {
  const lines: Line[] = linesOf(post.blocks[entry.block]?.source ?? "");
  const own = lines.findIndex(
    ({ start, end }) => start <= entry.textStart && entry.textStart < end,
  );
  const indent = widthOf(lines[own]);
  let last = own;
  for (let at = own + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.text.trim() === "") continue;
    if (widthOf(line) <= indent) break;
    last = at;
  }
  return { lines, own, last };
}

function widthOf(line: Line | undefined): number {
  return line ? line.text.length - line.text.trimStart().length : 0;
}

/** The marker of the next item in the same list: a number goes on. */
export function nextMarker(line: string): string {
  return (markerOf(line) ?? "- ").replace(/\d+(?=\.)/, (number) => String(Number(number) + 1));
}

/** The bytes that put a line behind another one of a block. */
export function lineBehind(post: Post, block: number, line: Line, text: string): ByteChange {
  const at = (blockStarts(post)[block] ?? 0) + line.end;
  const end = lineEndOf(post);
  const open = !line.text.endsWith("\n");
  return { start: at, end: at, source: open ? `${end}${text}` : `${text}${end}` };
}
