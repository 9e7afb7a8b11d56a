import { addImage, isImage } from "./add-image";
import { addList } from "./add-list";
import { addLegend, addTurn } from "./add-turn";
import { type Chunk, type Outline, wordsOf } from "./chunk";
import { isVerbatim } from "./chunk-liquid";
import { addBlock, addPart, continued, type Draft } from "./draft";
import { headingWords } from "./heading-words";
import { isToc } from "./is-toc";
import type { BlockKind } from "./post";
import { lineOf, lineStart } from "./text-lines";

/** Adds the block of a chunk with its passages; returns how many chunks it took. */
export function addChunk(draft: Draft, outline: Outline, index: number): number {
  const chunk = outline.chunks[index];
  if (!chunk) return 1;
  switch (chunk.kind) {
    case "paragraph":
    case "table":
      return addParagraph(draft, outline, index);
    case "heading":
    case "setext":
      addHeading(draft, chunk, leadsToc(draft, outline.chunks, index));
      break;
    case "list":
      if (givesWay(draft, outline.chunks, index)) addOther(draft, chunk);
      else addList(draft, chunk);
      break;
    case "rule":
      draft.turn = null;
      addWhole(draft, chunk, "rule");
      break;
    case "blank":
      addWhole(draft, chunk, "blank");
      break;
    default:
      addOther(draft, chunk);
  }
  return 1;
}

function addParagraph(draft: Draft, outline: Outline, index: number): number {
  const chunk = outline.chunks[index];
  if (!chunk) return 1;
  const legend = outline.legend.get(chunk);
  const label = outline.labels.get(chunk);
  if (legend) addLegend(draft, chunk, legend);
  else if (label) return addTurn(draft, outline, index);
  else if (chunk.kind === "table") addOther(draft, chunk);
  else if (isImage(draft.text, chunk)) addImage(draft, chunk);
  else {
    const words = continued(draft);
    addWhole(draft, chunk, words.kind === "turn" ? "turn" : "note");
    addPart(draft, lineStart(draft.text, chunk.from), { ...words, ...wordsOf(draft.text, chunk) });
  }
  return 1;
}

function addHeading(draft: Draft, chunk: Chunk, ofToc: boolean): void {
  const { text } = draft;
  const { start, end, level } = headingWords(text, chunk);
  draft.turn = null;
  addWhole(draft, chunk, "heading");
  const section = ofToc ? null : draft.sections.length;
  const base = lineStart(text, chunk.from);
  const heading = addPart(draft, base, { kind: "heading", start, end, section });
  if (!ofToc) draft.sections.push({ heading, level });
}

/** The heading of the table of contents is no section of the talk. */
function leadsToc(draft: Draft, chunks: Chunk[], index: number): boolean {
  let next = index + 1;
  while (chunks[next]?.kind === "blank" || chunks[next]?.kind === "attributes") next += 1;
  const chunk = chunks[next];
  return chunk?.kind === "list" && isToc(draft.text, chunk);
}

/** A list with `{:toc}` gives way to a table of contents that kramdown makes itself. */
function givesWay({ text }: Draft, chunks: Chunk[], index: number): boolean {
  let above = index - 1;
  while (chunks[above]?.kind === "blank") above -= 1;
  return [chunks[above], chunks[index + 1]].some(
    (near) => near?.kind === "attributes" && /\{:[^}]*\btoc\b/.test(lineOf(text, near.from)),
  );
}

/** Blocks that are kept as they are; where they carry words, as one passage. */
function addOther(draft: Draft, chunk: Chunk): void {
  const { text } = draft;
  const base = lineStart(text, chunk.from);
  const source = text.source.slice(base, lineStart(text, chunk.to));
  addWhole(draft, chunk, chunk.open ? "other" : kindOf(chunk, source));
  if (!carriesWords(chunk, source)) return;
  const footnote = chunk.kind === "footnote" || chunk.kind === "reference";
  const owner = footnote ? ({ kind: "note" } as const) : continued(draft);
  const words = wordsOf(text, chunk);
  const lead = leadOf(chunk, source);
  if (lead !== null) addPart(draft, base, { ...owner, start: base + lead, end: words.end });
  else addPart(draft, base, { ...owner, syntax: "opaque", start: base, end: words.end });
}

/** Where the words of a quote or footnote of one line start; null when only the whole can be taken out. */
function leadOf({ kind, from, to }: Chunk, source: string): number | null {
  if (to > from + 1) return null;
  const lead =
    kind === "quote" ? /^ {0,3}> ?/ : kind === "footnote" ? /^ {0,3}\[\^[^\]]*\]:\s*/ : null;
  const length = lead?.exec(source)?.[0].length;
  const words = length === undefined ? "" : source.slice(length);
  const special = /^\s*(?:[>#+*|:~`<{=^[-]|\d+\.\s|\s{3})|\|/.test(words);
  return length === undefined || words.trim() === "" || special ? null : length;
}

function kindOf({ kind }: Chunk, source: string): BlockKind {
  switch (kind) {
    case "code":
    case "html":
    case "liquid":
    case "footnote":
      return kind;
    case "table":
      return "table";
    case "reference":
      return "footnote";
    case "list":
      return "list";
    case "quote":
    case "terms":
      return "note";
    case "attributes":
      return /["'][^"']*\p{L}/u.test(source) && /\b(?:title|alt|label|content)\s*=/.test(source)
        ? "other"
        : "attributes";
    default:
      return "other";
  }
}

/** Whether a block holds anything a person could read, on the page or behind it. */
function carriesWords(chunk: Chunk, source: string): boolean {
  switch (chunk.kind) {
    case "attributes":
      return kindOf(chunk, source) === "other";
    case "liquid":
      return chunk.open || isVerbatim(source) || /["'][^"']*[\p{L}\p{N}]/u.test(source);
    case "html": {
      if (chunk.open) return true;
      const named =
        /\s(?:alt|title|aria-[\w-]+|placeholder|value|label|content|summary|srcdoc|data-[\w-]+)\s*=\s*["']?[^"'>]*\p{L}/iu;
      return (
        named.test(source) || /[\p{L}\p{N}]/u.test(source.replace(/<\/?[\p{L}_][^<>]*>/gu, ""))
      );
    }
    default:
      return source.trim() !== "";
  }
}

function addWhole(draft: Draft, { from, to }: Chunk, kind: BlockKind): void {
  addBlock(draft, kind, lineStart(draft.text, from), lineStart(draft.text, to));
}
