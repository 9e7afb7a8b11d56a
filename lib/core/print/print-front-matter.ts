import type { Passage } from "../post/post";
import type { ByteChange } from "./change-bytes";

/**
 * Takes one value out of front matter: a title becomes empty (Jekyll wants the key), and so does a value of
 * a map inside another; an item of a flow list goes with its comma, anything else with its lines.
 */
export function withoutValue(source: string, passage: Passage): ByteChange {
  const { start, end } = passage;
  if (passage.kind === "title") return { start, end, source: '""' };
  const before = /[[,]\s*$/.exec(source.slice(0, start))?.[0];
  const after = /^\s*[\],]\s*/.exec(source.slice(end))?.[0];
  if (before && after) {
    const comma = after.trim() === ",";
    if (comma) return { start, end: end + after.length, source: "" };
    const first = before.startsWith("[");
    return { start: first ? start : start - before.length, end, source: "" };
  }
  const from = source.lastIndexOf("\n", start - 1) + 1;
  const nested = /^(?:\s+|\s*-\s.*)[^\s-].*:\s+$|^\s*-\s+\S.*:\s+$/.test(source.slice(from, start));
  if (nested) return { start, end, source: '""' };
  const lineEnd = source.indexOf("\n", Math.max(start, end - 1));
  return { start: from, end: lineEnd < 0 ? source.length : lineEnd + 1, source: "" };
}
