import type { Block, BlockKind, Passage, Post } from "../../post/post";
import { textOf } from "../../words/text-of";
import { linesOf } from "../change-bytes";
import { headingId } from "../heading-id";

type Making = Post & { keys: number; turns: number };

/**
 * A post value from simple source, for tests of printing that must not depend on the parser: front
 * matter, `## headings`, a linked table of contents, `**A:** turns` and paragraphs without a label.
 */
export function makePost(source: string): Post {
  const post: Making = {
    blocks: [],
    passages: [],
    speakers: [],
    sections: [],
    entries: [],
    language: "en",
    interview: true,
    keys: 0,
    turns: 0,
  };
  const front = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0] ?? "";
  if (front) addFront(post, front);
  for (const block of chunksOf(source.slice(front.length))) addBlock(post, block);
  linkEntries(post);
  const { keys: _keys, turns: _turns, ...made } = post;
  return made;
}

function chunksOf(source: string): string[] {
  const toc = /^(?:\d+\. .*\n(?:[ \t]+\S.*\n|\n(?=[ \t]+\S|\d+\. ))*)+/;
  const chunks: string[] = [];
  for (let rest = source; rest !== ""; rest = rest.slice(chunks.at(-1)?.length)) {
    const blank = /^\s*\n/.exec(rest)?.[0];
    const line = linesOf(rest)[0]?.text ?? rest;
    const para = /^(?:(?!\{:)\S.*(?:\n|$))+/.exec(rest)?.[0];
    chunks.push(blank ?? toc.exec(rest)?.[0] ?? (/^#|^\{:/.test(rest) ? line : para) ?? line);
  }
  return chunks;
}

function addBlock(post: Making, source: string): void {
  const block = post.blocks.length;
  const push = (kind: BlockKind): Block => {
    const made = { kind, source };
    post.blocks.push(made);
    return made;
  };
  const heading = /^(#{1,6}) (.*)\n/.exec(source);
  const label = /^\*\*([^*]+):\*\* /.exec(source);
  const end = source.trimEnd().length;
  if (source.trim() === "") push("blank");
  else if (/^---\s*$/.test(source)) push("rule");
  else if (/^\{:/.test(source)) push("attributes");
  else if (heading) {
    push("heading");
    const level = heading[1]?.length ?? 2;
    post.sections.push({ heading: keyOf(post.keys + 1), level });
    add(post, { kind: "heading", block, start: level + 1, end });
  } else if (/^\d+\. \[/.test(source)) addToc(post, push("toc").source);
  else if (label) {
    push("turn");
    post.turns += 1;
    const speaker = speakerOf(post, label[1] ?? "");
    const markup = { prefix: "**", suffix: ":** " };
    add(post, { kind: "turn", block, start: label[0].length, end, speaker, label: markup });
  } else if (post.turns > 0 && post.sections.length > 0) {
    push("turn");
    const speaker = post.passages.findLast(({ kind }) => kind === "turn")?.speaker ?? null;
    add(post, { kind: "turn", block, start: 0, end, speaker });
  } else {
    push("note");
    add(post, { kind: "note", block, start: 0, end });
  }
}

function addFront(post: Making, source: string): void {
  post.blocks.push({ kind: "front-matter", source });
  for (const { start, text } of linesOf(source)) {
    const found = /^(title|description): (.*)\n/.exec(text);
    if (!found) continue;
    const from = start + (found[1]?.length ?? 0) + 2;
    const kind = found[1] === "title" ? "title" : "note";
    add(post, { kind, syntax: "scalar", block: 0, start: from, end: start + text.length - 1 });
  }
}

function addToc(post: Making, source: string): void {
  const block = post.blocks.length - 1;
  let section = -1;
  for (const { start, text } of linesOf(source)) {
    const link = /^(\d+\. \[)(.*)(\]\(#)(.*)\)/.exec(text);
    const point = /^\s+- /.exec(text)?.[0];
    if (link) {
      section += 1;
      const [, lead = "", words = "", middle = "", href = ""] = link;
      const textStart = start + lead.length;
      const textEnd = textStart + words.length;
      const hrefStart = textEnd + middle.length;
      const hrefEnd = hrefStart + href.length;
      const spans = { textStart, textEnd, hrefStart, hrefEnd };
      post.entries.push({ block, href, ...spans, section, mirrors: true });
    } else if (point) {
      const end = start + text.trimEnd().length;
      add(post, { kind: "key-point", block, start: start + point.length, end, section });
    }
  }
}

/** Sections by anchor, as the parser finds them. */
function linkEntries(post: Making): void {
  const moved = new Map<number, number | null>();
  post.entries.forEach((entry, index) => {
    const found = post.sections.findIndex(({ heading }) => {
      const passage = post.passages.find(({ key }) => key === heading);
      const source =
        passage && post.blocks[passage.block]?.source.slice(passage.start, passage.end);
      return source !== undefined && headingId(textOf(source, "inline")) === entry.href;
    });
    moved.set(index, found < 0 ? null : found);
    entry.section = found < 0 ? null : found;
  });
  for (const passage of post.passages) {
    if (passage.kind === "key-point") passage.section = moved.get(passage.section ?? -1) ?? null;
  }
}

function add(
  post: Making,
  part: Pick<Passage, "kind" | "block" | "start" | "end"> & Partial<Passage>,
) {
  post.keys += 1;
  const turn = part.kind === "turn" ? post.turns - 1 : null;
  const front = part.syntax === "scalar" || post.sections.length === 0;
  const section = front ? null : post.sections.length - 1;
  const rest = { syntax: "inline", speaker: null, label: null, turn, section } as const;
  post.passages.push({ key: keyOf(post.keys), ...rest, ...part });
}

function keyOf(number: number): string {
  return `p-${String(number).padStart(4, "0")}`;
}

function speakerOf(post: Making, label: string): number {
  const found = post.speakers.findIndex((one) => one.label === label);
  return found >= 0 ? found : post.speakers.push({ label, name: null }) - 1;
}
