import { addChunk } from "./add-chunk";
import { chooseLabels } from "./choose-labels";
import { type Chunk, wordsOf } from "./chunk";
import { addBlock, addPart, makeDraft } from "./draft";
import { findLegend } from "./find-legend";
import { findReferences } from "./find-references";
import { finishPost } from "./finish-post";
import type { Post } from "./post";
import { readFrontMatter } from "./read-front-matter";
import { type Label, readLabel } from "./speaker-label";
import { splitChunks } from "./split-chunks";
import { lineStart, type Text, textLines } from "./text-lines";

/** The post without its findings. */
export function buildPost(source: string): Post {
  const text = textLines(source);
  const front = readFrontMatter(text);
  const chunks = splitChunks(text, front.lines);
  const found = readLabels(text, chunks);
  const paragraphs = chunks.filter(({ kind }) => kind === "paragraph").length;
  const voices = chooseLabels([...found.values()], paragraphs);
  const labels = new Map([...found].filter(([, label]) => voices.speaks(label)));
  const legend = findLegend(text, chunks, voices);
  const draft = makeDraft(text, findReferences(text, chunks), voices);
  const end = lineStart(text, front.lines);
  if (end > 0) {
    addBlock(draft, "front-matter", 0, end);
    for (const value of front.values) addPart(draft, 0, { ...value, section: null });
  }
  for (let index = 0; index < chunks.length; ) {
    index += addChunk(draft, { chunks, labels, legend }, index);
  }
  return finishPost(draft, front.language);
}

function readLabels(text: Text, chunks: Chunk[]): Map<Chunk, Label> {
  const labels = new Map<Chunk, Label>();
  for (const chunk of chunks) {
    if (chunk.kind !== "paragraph" && chunk.kind !== "table") continue;
    const { start, end } = wordsOf(text, chunk);
    const label = readLabel(text.source, start, end);
    if (label) labels.set(chunk, label);
  }
  return labels;
}
