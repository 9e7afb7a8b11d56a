import type { Chunk } from "./chunk";
import { type Fences, findFences } from "./chunk-code";
import { findLiquid, type Region } from "./chunk-liquid";
import { type Find, makeFind } from "./find-next";
import { readChunk } from "./read-chunk";
import { lineCount, type Text } from "./text-lines";

/** What reading a chunk may look at. */
export type Splitting = {
  text: Text;
  fences: Fences;
  find: Find;
  /** Extensions that no end follows any more. */
  endless: Set<string>;
  /** What stands before, in order. */
  chunks: Chunk[];
};

/** The lines of a post's body in chunks, in order and without gaps, as kramdown's blocks stand in it. */
export function splitChunks(text: Text, from: number): Chunk[] {
  const chunks: Chunk[] = [];
  const regions = findLiquid(text);
  const tools = {
    text,
    fences: findFences(text),
    find: makeFind(text.source),
    endless: new Set<string>(),
  };
  let region = 0;
  for (let at = from; at < lineCount(text); ) {
    while ((regions[region]?.to ?? at) < at) region += 1;
    const liquid = liquidAt(regions[region], at);
    const read = liquid ?? readChunk({ ...tools, chunks }, at);
    const chunk = liquid ?? withLiquid(regions, region, read);
    at = chunk.to;
    addChunk(chunks, chunk);
  }
  return chunks;
}

function liquidAt(region: Region | undefined, at: number): Chunk | null {
  if (!region?.alone || region.from !== at) return null;
  return { kind: "liquid", from: at, to: region.to + 1, open: region.open };
}

/** A chunk that a tag runs out of takes all of the tag's lines and is kept as it is. */
function withLiquid(regions: Region[], first: number, chunk: Chunk): Chunk {
  let { to } = chunk;
  let open = chunk.open ?? false;
  for (let index = first; (regions[index]?.from ?? to) < to; index += 1) {
    const end = (regions[index]?.to ?? 0) + 1;
    if (end <= to) continue;
    to = end;
    open ||= regions[index]?.open ?? false;
  }
  return to === chunk.to ? chunk : { kind: "liquid", from: chunk.from, to, open };
}

/** Paragraphs without a line between them are one; so are terms with the paragraph they explain. */
function addChunk(chunks: Chunk[], chunk: Chunk): void {
  const last = chunks.at(-1);
  const joined =
    last?.to === chunk.from &&
    ((last.kind === "paragraph" && chunk.kind === "paragraph") ||
      (last.kind === "reference" && chunk.kind === "reference"));
  if (joined) last.to = chunk.to;
  else if (chunk.kind === "terms") addTerms(chunks, chunk);
  else chunks.push(chunk);
}

/** Terms take the paragraph above along, and what stands between. */
function addTerms(chunks: Chunk[], chunk: Chunk): void {
  let first = chunks.length - 1;
  while (first > 0 && !holdsTerm(chunks[first])) first -= 1;
  const from = chunks[first]?.from ?? chunk.from;
  chunks.splice(first, chunks.length, { ...chunk, from });
}

/** A paragraph, or words behind an element. */
export function holdsTerm(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "paragraph" || chunk?.kind === "maths" || chunk?.trails === true;
}
