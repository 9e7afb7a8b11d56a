import { textOf } from "../../words/text-of";
import type { Syntax } from "../post";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The start of a passage as a finding quotes it: what readers see, 80 UTF-16 units at most. */
export function quote(source: string, syntax: Syntax = "inline"): string {
  const head = source.slice(0, 400);
  const text = (syntax === "inline" ? textOf(head, "inline") : head).replace(/\s+/g, " ").trim();
  if (text.length <= 80 && source.length <= 400) return text;
  const cut = text.slice(0, 79);
  const whole = /^[ -~]*$/.test(cut) || text.length <= 79;
  const end = whole ? 79 : (graphemes.segment(text.slice(0, 200)).containing(79)?.index ?? 79);
  return `${text.slice(0, end).trimEnd()}…`;
}
