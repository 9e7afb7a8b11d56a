import { lineEnd, lineStart, skipSpace, type Text } from "./text-lines";

/**
 * Lines that Liquid tags cover, first and last. `alone`: the lines hold nothing else. `open`: a tag such
 * as `{% raw %}` is never closed.
 */
export type Region = { from: number; to: number; alone: boolean; open: boolean };

/** Whether a tag keeps the text behind it up to its end tag. */
export function isVerbatim(source: string): boolean {
  return verbatim.test(source.slice(0, 200).trimStart());
}

type Tag = { start: number; end: number; open: boolean };

/** Tags whose content is no page text until their end tag. */
const verbatim =
  /^\{%-?\s*(raw|comment|highlight|doc|javascript|stylesheet|schema)(?:\s[^%]*)?-?%\}/;

/** Where Liquid stands in a text, in order, without overlaps. Liquid runs before kramdown does. */
export function findLiquid(text: Text): Region[] {
  const regions: Region[] = [];
  const { source } = text;
  if (!source.includes("{%") && !source.includes("{{")) return regions;
  let line = 0;
  let at = 0;
  const close = () => {
    const last = regions.at(-1);
    if (last) last.alone &&= isSpace(source, at, lineEnd(text, last.to));
  };
  for (const { start, end, open } of tagsOf(source)) {
    while (lineStart(text, line + 1) <= start) line += 1;
    const last = regions.at(-1);
    if (last?.to === line) {
      last.alone &&= isSpace(source, at, start);
      last.open ||= open;
    } else {
      close();
      const alone = isSpace(source, lineStart(text, line), start);
      regions.push({ from: line, to: line, alone, open });
    }
    while (lineStart(text, line + 1) < end) line += 1;
    const now = regions.at(-1);
    if (now) now.to = line;
    at = end;
  }
  close();
  return regions;
}

function isSpace(source: string, from: number, to: number): boolean {
  return skipSpace(source, from, to) >= to;
}

function* tagsOf(source: string): Generator<Tag> {
  const opening = /\{[{%]/g;
  const find = finder(source);
  for (let found = opening.exec(source); found; found = opening.exec(source)) {
    const start = found.index;
    const close = find(found[0] === "{{" ? /\}\}/g : /%\}/g, start + 2);
    if (close === null) continue;
    const name = verbatim.exec(source.slice(start, start + 200))?.[1];
    const end = name ? find(new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, "g"), close) : close;
    yield { start, end: end ?? close, open: end === null };
    opening.lastIndex = end ?? close;
  }
}

/** Finds where a pattern ends from a place on; what is not found once is not looked for again. */
function finder(source: string) {
  const known = new Map<string, { start: number; end: number } | null>();
  return (pattern: RegExp, from: number): number | null => {
    const before = known.get(pattern.source);
    if (before === null) return null;
    if (before && before.start >= from) return before.end;
    pattern.lastIndex = from;
    const found = pattern.exec(source);
    const place = found && { start: found.index, end: found.index + found[0].length };
    known.set(pattern.source, place);
    return place?.end ?? null;
  };
}
