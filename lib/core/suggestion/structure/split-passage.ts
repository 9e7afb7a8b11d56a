import { applyChanges } from "../../words/apply-changes";
import { cutSource } from "../../words/cut-source";
import { textOf } from "../../words/text-of";
import {
  asBefore,
  type Draft,
  lineEndOf,
  type Said,
  type StructureProblem,
  spanOf,
  voiceOf,
} from "./draft";
import { labelAfter } from "./give-to-speaker";
import { printLabel } from "./labels";
import { standsAlone } from "./stands-alone";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const nothing = { kind: "nothing" } as const;

/** Two paragraphs of one, from an offset of its visible text on; the second may be another voice's. */
export function splitPassage(
  { post, sources }: Said,
  at: number,
  { at: offset, label }: { at: number; label: string | null },
): Draft | StructureProblem {
  const passage = post.passages[at];
  const source = sources[at];
  if (!passage || source === undefined) return "no-such";
  if (!standsAlone(post, at) || passage.syntax !== "inline") return "markup";
  const halves = halvesOf(source, offset);
  if (typeof halves === "string") return halves;
  const own = voiceOf(post, passage);
  if (label !== null && !post.speakers.some((one) => one.label === label)) return "no-such";
  const voice = own === null ? null : (label ?? own);
  if (label !== null && own === null) return "no-such";
  const other = voice !== null && voice !== own;
  const written = other ? printLabel(post, at, voice) : "";
  const next = other ? labelAfter(post, at, voice) : [];
  if (written === null || !next) return "markup";
  const { first, second } = halves;
  const gap = lineEndOf(post).repeat(2);
  const words = {
    ...spanOf(post, passage),
    source: `${first.source}${gap}${written}${second.source}`,
  };
  const wanted = asBefore(post);
  wanted.splice(
    at,
    1,
    { origin: { kind: "part", before: at, ...first.span }, source: first.source, voice: own },
    { origin: { kind: "part", before: at, ...second.span }, source: second.source, voice },
  );
  return { changes: [words, ...next], wanted };
}

type Half = { source: string; span: { start: number; end: number } };

/** Both sides of an offset, without the blanks at it. */
function halvesOf(
  source: string,
  offset: number,
): { first: Half; second: Half } | StructureProblem {
  const text = textOf(source, "inline");
  if (offset <= 0 || offset >= text.length) return "no-such";
  if (graphemes.segment(text).containing(offset)?.index !== offset) return "no-such";
  const end = text.slice(0, offset).trimEnd().length;
  const start = text.length - text.slice(offset).trimStart().length;
  if (end === 0 || start === text.length) return "no-such";
  const first = keep(source, text, { start: 0, end });
  const second = keep(source, text, { start, end: text.length });
  if (first === null || second === null) return "markup";
  return {
    first: { source: first, span: { start: 0, end } },
    second: { source: second, span: { start, end: text.length } },
  };
}

/** Only these words, with the markup around them; null where they would not read the same. */
function keep(source: string, text: string, { start, end }: { start: number; end: number }) {
  const cuts = [
    ...(start > 0 ? [{ start: 0, end: start, words: "" }] : []),
    ...(end < text.length ? [{ start: end, end: text.length, words: "" }] : []),
  ];
  const kept = applyChanges(source, cuts, "edit").trim();
  if (textOf(kept, "inline") === text.slice(start, end)) return kept;
  const looks = cuts.map((cut) => ({ start: cut.start, end: cut.end, look: nothing }));
  const cut = cutSource(source, looks, "inline")?.trim() ?? null;
  return cut !== null && textOf(cut, "inline") === text.slice(start, end) ? cut : null;
}
