import type { Find } from "./find-next";

/** A tag is looked for in so many characters; a longer one is no tag here. */
const WINDOW = 4096;

const tag =
  /<([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[\p{L}_:][\p{L}\p{N}_.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_]+))?)*)\s*(\/)?>/uy;
const closingTag = /<\/([\p{L}_][\p{L}\p{N}_.:-]*)\s*>/uy;
const voids =
  /^(?:area|base|br|col|command|embed|hr|img|input|keygen|link|meta|param|source|track|wbr)$/i;

/** Where an element ends: the offset behind it, and whether anything closed it. */
export type HtmlEnd = { end: number; closed: boolean };

/**
 * Where a comment or an element that starts at an offset ends (html.rb): what is inside is kept as it is, an
 * element that is never closed takes everything. Null: nothing starts here.
 */
export function htmlEnd(source: string, at: number, find: Find): HtmlEnd | null {
  if (source.startsWith("<!--", at)) {
    const end = find("-->", at);
    return end < 0 ? null : { end: end + 3, closed: true };
  }
  const found = tagAt(source, at);
  if (!found) return null;
  const from = at + found.length;
  return found.closed
    ? { end: from, closed: true }
    : elementEnd(source, { from, find }, found.name);
}

type Reading = { from: number; find: Find };

function elementEnd(source: string, reading: Reading, name: string): HtmlEnd {
  const open = [name];
  let at = reading.from;
  while (open.length > 0) {
    const inside = open.at(-1) ?? "";
    if (/^(?:script|style)$/i.test(inside)) {
      const end = rawEnd(source, at, inside);
      if (end === null) return { end: source.length, closed: false };
      at = end;
      open.pop();
      continue;
    }
    const next = source.indexOf("<", at);
    if (next < 0) return { end: source.length, closed: false };
    at = step(source, { ...reading, from: next }, open);
  }
  return { end: at, closed: true };
}

/** Reads one `<` inside an element, and keeps the list of open ones. */
function step(source: string, { from: at, find }: Reading, open: string[]): number {
  const comment = source.startsWith("<!--", at) ? find("-->", at) : -1;
  if (comment >= 0) return comment + 3;
  const found = tagAt(source, at);
  if (found) {
    if (!found.closed) open.push(found.name);
    return at + found.length;
  }
  closingTag.lastIndex = at;
  const close = closingTag.exec(source);
  if (!close) return at + 1;
  if (close[1]?.toLowerCase() === open.at(-1)?.toLowerCase()) open.pop();
  return at + close[0].length;
}

function tagAt(source: string, at: number) {
  const window = source.slice(at, at + WINDOW);
  tag.lastIndex = 0;
  const found = tag.exec(window);
  if (!found) return null;
  const [whole, name = "", , slash] = found;
  return { name, length: whole.length, closed: slash !== undefined || voids.test(name) };
}

function rawEnd(source: string, from: number, name: string): number | null {
  const end = new RegExp(`</${name}\\s*>`, "ig");
  end.lastIndex = from;
  const found = end.exec(source);
  return found ? found.index + found[0].length : null;
}
