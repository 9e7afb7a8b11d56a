import type { Find } from "./find-next";

/** A tag is looked for in so many characters; a longer one is no tag here. */
const WINDOW = 4096;

const tag =
  /<([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[\p{L}_:][\p{L}\p{N}_.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_]+))?)*)\s*(\/)?>/uy;
const closingTag = /<\/([\p{L}_][\p{L}\p{N}_.:-]*)\s*>/uy;
const voids =
  /^(?:area|base|br|col|command|embed|hr|img|input|keygen|link|meta|param|source|track|wbr)$/i;

/** Where an element ends, and what is odd about it. */
export type HtmlEnd = {
  /** The offset behind it. */
  end: number;
  /** False when nothing closed it, or when something inside closes what is not open. */
  sound: boolean;
  /** True for a tag that holds nothing. */
  empty: boolean;
};

type Reading = { source: string; find: Find; open: string[]; sound: boolean };

/**
 * Where a comment or an element that starts at an offset ends (html.rb): what is inside is kept as it is, an
 * element that is never closed takes everything. Null: nothing starts here.
 */
export function htmlEnd(source: string, at: number, find: Find): HtmlEnd | null {
  if (source.startsWith("<!--", at)) {
    const end = find("-->", at);
    return end < 0 ? null : { end: end + 3, sound: true, empty: false };
  }
  const found = tagAt(source, at);
  if (!found) return null;
  const from = at + found.length;
  if (found.closed) return { end: from, sound: true, empty: true };
  return elementEnd({ source, find, open: [found.name], sound: true }, from);
}

function elementEnd(reading: Reading, from: number): HtmlEnd {
  const { source, open } = reading;
  let at = from;
  while (open.length > 0) {
    const inside = open.at(-1) ?? "";
    const raw = /^(?:script|style)$/i.test(inside);
    const next = raw ? rawEnd(source, at, inside) : source.indexOf("<", at);
    if (next === null || next < 0) return { end: source.length, sound: false, empty: false };
    if (raw) open.pop();
    at = raw ? next : step(reading, next);
  }
  return { end: at, sound: reading.sound, empty: false };
}

/** Reads one `<` inside an element, and keeps the list of open ones. */
function step(reading: Reading, at: number): number {
  const { source, find, open } = reading;
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
  else reading.sound = false;
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
