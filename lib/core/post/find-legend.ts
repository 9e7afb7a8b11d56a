import { textOf } from "../words/text-of";
import type { Voices } from "./choose-labels";
import type { Chunk } from "./chunk";
import { type Label, readLabel } from "./speaker-label";
import { lineEnd, lineStart, skipSpace, type Text, trimEnd } from "./text-lines";

/** A line that says who a label is: `A: Zhiwei Li, engineer`. Offsets are into the source. */
export type LegendLine = { label: string; name: string | null; start: number; end: number };

/** The legend's lines by chunk: paragraphs before the first turn in which every line names a speaker. */
export function findLegend(text: Text, chunks: Chunk[], voices: Voices): Map<Chunk, LegendLine[]> {
  const legend = new Map<Chunk, LegendLine[]>();
  const seen = new Set<string>();
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind !== "paragraph") continue;
    const labels = labelsOf(text, chunk);
    const first = labels[0];
    if (!first) continue;
    const apart = isApart(text, chunks, index);
    const all = labels.every((one) => one && isLegend(text, one, { voices, seen, apart }));
    if (!all) {
      if (voices.speaks(first.label)) break;
      continue;
    }
    legend.set(
      chunk,
      labels.flatMap((one) => (one ? [lineOf(text, one)] : [])),
    );
    for (const one of labels) if (one) seen.add(one.label.name);
  }
  return legend;
}

type Found = { label: Label; start: number; end: number };

function labelsOf(text: Text, { from, to }: Chunk): (Found | null)[] {
  if (to - from > 12) return [];
  return Array.from({ length: to - from }, (_, index) => {
    const line = from + index;
    const end = trimEnd(text.source, lineStart(text, line), lineEnd(text, line));
    const start = skipSpace(text.source, lineStart(text, line), end);
    const label = readLabel(text.source, start, end);
    return label && { label, start: start + label.length, end };
  });
}

type Context = { voices: Voices; seen: Set<string>; apart: boolean };

function isLegend(text: Text, { label, start, end }: Found, { voices, seen, apart }: Context) {
  const words = text.source.slice(start, end);
  const other = label.style !== voices.style && label.style === "plain";
  const said = other ? /[?？!！]|。(?!$)/ : /[?？!！。]/;
  if (words === "" || words.length > 400 || seen.has(label.name) || said.test(words)) return false;
  if (!voices.speaks({ ...label, style: voices.style ?? label.style })) return false;
  const shape = textOf(words, "inline");
  return other || (apart && isNamed(shape));
}

/** A heading, a rule or a list comes before any label does a second time: what is said starts there. */
function isApart(text: Text, chunks: Chunk[], from: number): boolean {
  const seen = new Set<string>();
  for (let index = from; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (!chunk || chunk.kind === "blank" || chunk.kind === "attributes") continue;
    if (chunk.kind !== "paragraph") return chunk.kind !== "quote" && chunk.kind !== "code";
    for (const one of labelsOf(text, chunk)) {
      if (!one || seen.has(one.label.name)) return false;
      seen.add(one.label.name);
    }
    if (seen.size > 12) return false;
  }
  return false;
}

const word = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Katakana}・·]{2,})`;
const names = new RegExp(`^${word}(?: (?:de|van|von|bin|al|da|la|le) | )?(?:${word} ?){0,4}`, "u");

/** Starts with a name, then a comma, a bracket or nothing. In scripts without capitals a name is short. */
function isNamed(words: string): boolean {
  const found = names.exec(words)?.[0].trim() ?? "";
  const sentence = /^\p{Script=Han}{6,}$/u.test(found);
  const ends = /^\s*(?:[,，、،;；؛:：(（–—|]| - |\.?$)/.test(words.slice(found.length));
  return found !== "" && !sentence && ends;
}

function lineOf(text: Text, { label, start, end }: Found): LegendLine {
  const words = textOf(text.source.slice(start, end), "inline");
  const cut = words.split(/[,，、،;；؛(（–—|]| - /)[0]?.trim() ?? "";
  const name = cut.replace(/[.。]$/, "");
  const short = name !== "" && name.length <= 60 && name.split(" ").length <= 6;
  return { label: label.name, name: short ? name : null, start, end };
}
