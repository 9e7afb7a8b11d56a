import type { Chunk, ChunkKind } from "./chunk";
import { fencedEnd, indentedEnd, isIndented } from "./chunk-code";
import { htmlEnd } from "./chunk-html";
import { listEnd, termsEnd } from "./chunk-list";
import { isTable, mathsEnd, referenceEnd } from "./chunk-table";
import {
  endsLazily,
  endsParagraph,
  isAttributes,
  isBlockEnd,
  isRule,
  startsDefinition,
  startsHeading,
  startsHtml,
  startsList,
} from "./line-shape";
import { holdsTerm, type Splitting } from "./split-chunks";
import {
  isBlankLine,
  lineCount,
  lineEnd,
  lineOf,
  lineStart,
  skipSpace,
  type Text,
} from "./text-lines";

/** The chunk that starts at a line, by the order of kramdown's block parsers. */
export function readChunk(splitting: Splitting, at: number): Chunk {
  const { text } = splitting;
  if (isBlankLine(text, at)) return chunk("blank", at, blankEnd(text, at));
  const first = text.source[skipSpace(text.source, lineStart(text, at), lineEnd(text, at))] ?? "";
  const plain = !/[-+*_0-9#>:<{[^~`$ \t]/.test(first) && lineStart(text, at) === startOf(text, at);
  const marked = plain ? null : readMarked(splitting, at, lineOf(text, at));
  return marked ?? readWords(splitting, at);
}

function startOf(text: Text, at: number): number {
  return skipSpace(text.source, lineStart(text, at), lineEnd(text, at));
}

function readMarked(splitting: Splitting, at: number, line: string): Chunk | null {
  const { text, fences } = splitting;
  if (isIndented(line)) return chunk("code", at, indentedEnd(text, at));
  const fenced = fencedEnd(text, fences, at);
  if (fenced !== null) return chunk("code", at, fenced);
  if (/^ {0,3}>/.test(line)) return chunk("quote", at, lazyEnd(text, at));
  if (startsHeading(line)) return chunk("heading", at, at + 1);
  if (isRule(line)) return chunk("rule", at, at + 1);
  if (startsList(line)) return chunk("list", at, listEnd(text, at));
  if (startsDefinition(line) && explains(splitting)) {
    return chunk("terms", at, termsEnd(text, at));
  }
  if (/^ {0,3}</.test(line)) return readHtml(splitting, at, line);
  if (standsAlone(splitting) && isSetext(text, at)) return null;
  if (isAttributes(line) || isBlockEnd(line)) return chunk("attributes", at, at + 1);
  return readExtension(splitting, at, line) ?? readReference(text, at, line);
}

/** `: meaning` explains a paragraph directly before it or one blank line above (list.rb). */
function explains({ text, chunks }: Splitting): boolean {
  let at = chunks.length - 1;
  while (chunks[at]?.kind === "attributes" && chunks[at - 1]?.kind !== "paragraph") at -= 1;
  const last = chunks[at];
  if (at === chunks.length - 1 && holdsTerm(last)) return true;
  const blank = last?.kind === "blank" && last.to === last.from + 1;
  const empty = blank && lineStart(text, last.from) === lineEnd(text, last.from);
  return empty && holdsTerm(chunks[at - 1]);
}

function readHtml({ text, find }: Splitting, at: number, line: string): Chunk | null {
  if (!startsHtml(line) && !/^ {0,3}<!--/.test(line)) return null;
  const found = htmlEnd(text.source, startOf(text, at), find);
  if (!found) return null;
  let to = at + 1;
  while (lineStart(text, to) < found.end) to += 1;
  const behind = skipSpace(text.source, found.end, lineEnd(text, to - 1)) < lineEnd(text, to - 1);
  const end = behind ? paragraphEnd(text, to - 1) : to;
  const empty = !behind && found.empty;
  return { kind: "html", from: at, to: end, open: !found.sound, trails: behind, empty };
}

/** `{::comment}` and its like up to their end (extensions.rb). */
function readExtension({ text, endless }: Splitting, at: number, line: string): Chunk | null {
  const found = /^ {0,3}\{::(\w+)(?:\s(?:\\\}|[^}])*?)?(\/)?\}[ \t]*$/.exec(line);
  if (!found) return null;
  if (found[2]) return chunk("attributes", at, at + 1);
  const name = found[1] ?? "";
  if (endless.has(name)) return null;
  const end = new RegExp(`^ {0,3}\\{:/(?:${name})?\\}[ \\t]*$`);
  for (let to = at + 1; to < lineCount(text); to += 1) {
    if (end.test(lineOf(text, to))) return chunk("extension", at, to + 1);
  }
  endless.add(name);
  return null;
}

function readReference(text: Text, at: number, line: string): Chunk | null {
  if (/^ {0,3}\[\^\w[\w-]*\]:/.test(line)) {
    return chunk(
      "footnote",
      at,
      isBlankLine(text, at + 1) ? footnoteEnd(text, at) : indentedEnd(text, at),
    );
  }
  const end = referenceEnd(text, at, line);
  return end === null ? null : chunk("reference", at, end);
}

/** A footnote goes on behind a blank line where the next line is indented (footnote.rb). */
function footnoteEnd(text: Text, at: number): number {
  const next = blankEnd(text, at + 1);
  return next < lineCount(text) && isIndented(lineOf(text, next))
    ? indentedEnd(text, next)
    : at + 1;
}

/** What only stands behind a blank line, else a paragraph. */
function readWords(splitting: Splitting, at: number): Chunk {
  const { text, find } = splitting;
  if (standsAlone(splitting)) {
    if (isSetext(text, at)) return chunk("setext", at, at + 2);
    const maths = mathsEnd(text, at, find);
    if (maths !== null) return chunk("maths", at, paragraphEnd(text, maths));
    const end = isTable(text, at);
    if (end !== null) return chunk("table", at, end);
  }
  return chunk("paragraph", at, paragraphEnd(text, at));
}

/** Nothing stands directly above, or only attributes that nothing stands above (block_boundary.rb). */
function standsAlone({ chunks }: Splitting): boolean {
  const last = chunks.at(-1);
  return isBoundary(last) || (last?.kind === "attributes" && isBoundary(chunks.at(-2)));
}

function isBoundary(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.empty) return true;
  return chunk.kind === "blank" || chunk.kind === "liquid";
}

function isSetext(text: Text, at: number): boolean {
  if (at + 1 >= lineCount(text)) return false;
  const next = text.source[lineStart(text, at + 1)];
  return (next === "-" || next === "=") && /^[-=]+[ \t\f\v]*$/.test(lineOf(text, at + 1));
}

function paragraphEnd(text: Text, at: number): number {
  let to = at + 1;
  while (to < lineCount(text) && !isBlankLine(text, to) && !endsParagraph(text, to)) to += 1;
  return to;
}

function lazyEnd(text: Text, at: number): number {
  let to = at + 1;
  while (to < lineCount(text) && !isBlankLine(text, to) && !endsLazily(lineOf(text, to))) to += 1;
  return to;
}

function blankEnd(text: Text, at: number): number {
  let to = at + 1;
  while (to < lineCount(text) && isBlankLine(text, to)) to += 1;
  return to;
}

function chunk(kind: ChunkKind, from: number, to: number): Chunk {
  return { kind, from, to };
}
