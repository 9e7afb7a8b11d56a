import { scanInline } from "../words/scan-inline";

/** A link's words as a span of the visible text (UTF-16, end exclusive), and its address. */
export type LinkSpan = { start: number; end: number; href: string };

/** The links of a passage's kramdown source, `[words](address)`. */
export function linkSpansOf(source: string): LinkSpan[] {
  const links: LinkSpan[] = [];
  const open = new Map<number, number>();
  let at = 0;
  for (const segment of scanInline(source)) {
    if (segment.mark === "link" && segment.pair !== null) {
      if (segment.kind === "open") open.set(segment.pair, at);
      const href = /^\]\(\s*<?([^)>\s]*)/u.exec(segment.source)?.[1];
      const start = open.get(segment.pair);
      if (segment.kind === "close" && href && start !== undefined && start < at) {
        links.push({ start, end: at, href });
      }
    }
    at += segment.text.length;
  }
  return links;
}
