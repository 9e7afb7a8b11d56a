import { textOf } from "../words/text-of";
import { type Chunk, type Outline, wordsOf } from "./chunk";
import { addBlock, addPart, type Draft, speakerOf } from "./draft";
import type { LegendLine } from "./find-legend";
import { LONGEST } from "./inline-syntax";
import type { Label } from "./speaker-label";
import { lineStart } from "./text-lines";

/** The first paragraph of a turn; a label that stands alone takes the paragraph below it along. */
export function addTurn(draft: Draft, { chunks, labels }: Outline, index: number): number {
  const { text } = draft;
  const chunk = chunks[index];
  const label = chunk && labels.get(chunk);
  if (!chunk || !label) return 1;
  const base = lineStart(text, chunk.from);
  const own = wordsOf(text, chunk);
  const alone = own.start + label.length >= own.end;
  const next = chunks[index + 2];
  const follows =
    alone && chunks[index + 1]?.kind === "blank" && next?.kind === "paragraph" && !labels.has(next);
  const last = follows && next ? next : chunk;
  const { end } = wordsOf(text, last);
  const speaker = speakerOf(draft, label.name);
  draft.turn = { number: draft.turns, speaker };
  draft.turns += 1;
  addBlock(draft, "turn", base, lineStart(text, last.to));
  const start = follows && next ? wordsOf(text, next).start : own.start + label.length;
  if (start < end) {
    const syntax = isTangled(draft, chunk, label) ? { syntax: "opaque" as const } : {};
    const suffix = text.source.slice(own.start + label.prefix.length + label.name.length, start);
    const words = label.inside
      ? { start: own.start, end, label: null }
      : { start, end, label: { prefix: label.prefix, suffix } };
    addPart(draft, base, { kind: "turn", speaker, turn: draft.turn.number, ...words, ...syntax });
  }
  return follows ? 3 : 1;
}

/** Words that cannot be read without their label: in a table, or where its marks reach into them. */
function isTangled({ text }: Draft, chunk: Chunk, label: Label): boolean {
  if (chunk.kind === "table") return true;
  if (!label.broken) return false;
  const { start, end } = wordsOf(text, chunk);
  if (end - start > LONGEST) return true;
  const whole = textOf(text.source.slice(start, end), "inline");
  return !whole.endsWith(textOf(text.source.slice(start + label.length, end), "inline"));
}

/** The lines that say who the labels are. */
export function addLegend(draft: Draft, chunk: Chunk, lines: LegendLine[]): void {
  const base = lineStart(draft.text, chunk.from);
  addBlock(draft, "legend", base, lineStart(draft.text, chunk.to));
  for (const { label, name, start, end } of lines) {
    const speaker = speakerOf(draft, label);
    const known = draft.speakers[speaker];
    if (known) known.name = name;
    addPart(draft, base, { kind: "byline", speaker, start, end });
  }
}
