import { type Chunk, wordsOf } from "./chunk";
import { markerOf } from "./chunk-list";
import { addBlock, addPart, continued, type Draft, type Part } from "./draft";
import { entryOf, isToc } from "./is-toc";
import type { TocEntry } from "./post";
import { isBlankLine, lineEnd, lineOf, lineStart, skipSpace, trimEnd } from "./text-lines";

/** A list: every item is a passage; in a table of contents every link is an entry. */
export function addList(draft: Draft, chunk: Chunk): void {
  const { text } = draft;
  const toc = isToc(text, chunk);
  if (toc) draft.turn = null;
  const base = lineStart(text, chunk.from);
  addBlock(draft, toc ? "toc" : "list", base, lineStart(text, chunk.to));
  const items = itemsOf(draft, chunk);
  if (items === null) {
    const { end } = wordsOf(text, chunk);
    addPart(draft, base, { ...continued(draft), syntax: "opaque", start: base, end });
    return;
  }
  let parent: TocEntry | null = null;
  for (const item of items) {
    if (!toc) {
      addPart(draft, base, { ...continued(draft), start: item.start, end: item.end });
      continue;
    }
    const entry = item.line === item.last ? entryOf(lineOf(text, item.line)) : null;
    if (entry) parent = addEntry(draft, base, item.line, entry).entry;
    else
      addPart(draft, base, {
        kind: "key-point",
        section: null,
        parent,
        start: item.start,
        end: item.end,
      });
  }
}

function addEntry(
  draft: Draft,
  base: number,
  line: number,
  found: NonNullable<ReturnType<typeof entryOf>>,
): { entry: TocEntry; part: Part } {
  const at = lineStart(draft.text, line);
  const start = at + found.text;
  const target = at + found.target - base;
  const entry: TocEntry = {
    block: draft.blocks.length - 1,
    href: found.href,
    hrefStart: target,
    hrefEnd: target + found.href.length,
    textStart: start - base,
    textEnd: start - base + found.words.length,
    section: null,
    mirrors: false,
  };
  const words = { start, end: start + found.words.length };
  const part = addPart(draft, base, { kind: "key-point", section: null, parent: entry, ...words });
  const added = { entry, part };
  draft.entries.push(added);
  return added;
}

type Item = { line: number; last: number; start: number; end: number };

/** Items and the paragraphs inside them; null when something else stands in the list. */
function itemsOf({ text }: Draft, { from, to }: Chunk): Item[] | null {
  const items: Item[] = [];
  let open = false;
  for (let line = from; line < to; line += 1) {
    if (isBlankLine(text, line)) {
      open = false;
      continue;
    }
    const source = lineOf(text, line);
    const end = trimEnd(text.source, lineStart(text, line), lineEnd(text, line));
    const lead = markerOf(source);
    const box = lead === null ? null : /^\[[ xX]\]\s+/.exec(source.slice(lead.length))?.[0];
    const skip = lead === null ? 0 : lead.length + (box?.length ?? 0);
    const start =
      lead === null
        ? skipSpace(text.source, lineStart(text, line), end)
        : lineStart(text, line) + skip;
    if (isSpecial(text.source.slice(start, end), lead !== null)) return null;
    const last = items.at(-1);
    if (lead === null && open && last) Object.assign(last, { last: line, end });
    else if (start < end) items.push({ line, last: line, start, end });
    open = true;
  }
  return items;
}

/** Code, quotes, tables and the like inside an item. */
function isSpecial(words: string, first: boolean): boolean {
  if (
    /^(?:[>|#:^]|```|~~~|\{[:%]|<(?!a\b|b\b|i\b|em\b|strong\b|https?:)|\[[^\]]*\]:|[-=]+$|\*\[)/i.test(
      words,
    )
  )
    return true;
  return words.includes("|") || (first && markerOf(words) !== null) || /^\s{4}/.test(words);
}
