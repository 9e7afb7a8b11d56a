import type { Cut } from "./cut";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The cut widened to whole characters as people see them, and kept inside the text. */
export function snapCut(text: string, cut: Cut): Cut {
  const start = Math.min(Math.max(0, cut.start), text.length);
  const end = Math.min(Math.max(start, cut.end), text.length);
  if (start === end) return { start, end, look: cut.look };
  const segments = graphemes.segment(text);
  const first = segments.containing(start);
  const last = segments.containing(end - 1);
  return {
    start: first ? first.index : start,
    end: last ? last.index + last.segment.length : end,
    look: cut.look,
  };
}
