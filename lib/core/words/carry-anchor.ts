import type { Change } from "./place-cuts";
import type { Span } from "./segments";

/** Where a span lies once the text was changed; null when a change touches it. */
export function carryAnchor(span: Span, changes: Change[]): Span | null {
  let shift = 0;
  for (const { start, end, words } of changes) {
    if (start >= span.end) break;
    if (end > span.start) return null;
    shift += words.length - (end - start);
  }
  return { start: span.start + shift, end: span.end + shift };
}
