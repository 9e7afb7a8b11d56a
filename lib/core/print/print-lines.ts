import type { Passage, TocEntry } from "../post/post";
import { type ByteChange, linesOf } from "./change-bytes";

type Line = { start: number; end: number; text: string };
/** What carries words on a line, and whether it is out. */
type Held = { start: number; end: number; out: boolean; alt: boolean };

/**
 * Takes words that are out from a block of several lines: a line goes when all its words do; where
 * something below it in the list stays, or beside it on the line, `[…]` or nothing is left in its place.
 */
export function withoutLines(source: string, held: Held[]): ByteChange[] {
  const lines = linesOf(source);
  const gone = lines.map((line) => {
    const here = held.filter((one) => touches(one, line));
    return here.length > 0 && here.every(({ out, alt }) => out && !alt);
  });
  const kept = lines.map((_, index) => gone[index] && parentOfKept(lines, gone, index));
  const changes: ByteChange[] = [];
  lines.forEach((line, index) => {
    if (kept[index]) changes.push(placeholder(line));
    else if (gone[index]) changes.push({ start: line.start, end: line.end, source: "" });
  });
  for (const index of doubledBlanks(lines, (at) => gone[at] === true && !kept[at])) {
    const line = lines[index];
    if (line) changes.push({ start: line.start, end: line.end, source: "" });
  }
  for (const { start, end, out } of held) {
    const whole = lines.some((line, index) => gone[index] && touches({ start, end }, line));
    if (out && !whole) changes.push({ start, end, source: "" });
  }
  return changes;
}

/** What a block's passages and mirrored entries hold. */
export function heldBy(
  source: string,
  parts: { passages: Passage[]; entries: TocEntry[] },
  isOut: (part: Passage | TocEntry) => boolean,
): Held[] {
  const words = parts.passages.map((passage) => ({
    start: passage.start,
    end: passage.end,
    out: isOut(passage),
    alt: source.slice(0, passage.start).endsWith("!["),
  }));
  const mirrored = parts.entries.map((entry) => ({
    start: entry.textStart,
    end: entry.textEnd,
    out: isOut(entry),
    alt: false,
  }));
  return [...words, ...mirrored];
}

function touches({ start, end }: { start: number; end: number }, line: Line): boolean {
  return start < line.end && Math.max(end, start + 1) > line.start;
}

function parentOfKept(lines: Line[], gone: boolean[], index: number): boolean {
  const own = indentOf(lines[index]);
  if (!/^\s*(?:[-+*]|\d+\.)\s/.test(lines[index]?.text ?? "")) return false;
  for (let next = index + 1; next < lines.length; next += 1) {
    if (lines[next]?.text.trim() === "") continue;
    if (indentOf(lines[next]) <= own) return false;
    if (!gone[next]) return true;
  }
  return false;
}

function indentOf(line: Line | undefined): number {
  return (line?.text.length ?? 0) - (line?.text.trimStart().length ?? 0);
}

function placeholder({ start, end, text }: Line): ByteChange {
  const marker = /^\s*(?:[-+*]|\d+\.)\s+/.exec(text)?.[0] ?? "";
  const lineEnd = /\r?\n$/.exec(text)?.[0] ?? "";
  return { start, end, source: `${marker}\\[…]${lineEnd}` };
}

/** Blank lines that would follow another one, or start or end the block, once lines beside them are gone. */
function doubledBlanks(lines: Line[], gone: (index: number) => boolean): number[] {
  const doubled: number[] = [];
  let blank = true;
  let removed = false;
  lines.forEach(({ text }, index) => {
    if (gone(index)) {
      removed = true;
      return;
    }
    const empty = text.trim() === "";
    if (empty && blank && removed) doubled.push(index);
    else removed = false;
    blank = empty;
  });
  const last = lines.findLastIndex((_, index) => !gone(index) && !doubled.includes(index));
  if (removed && blank && last >= 0) doubled.push(last);
  return doubled;
}
