import { type Passage, type Post, sourceOf, type TocEntry } from "../post/post";
import { type ByteChange, changeBytes } from "../print/change-bytes";
import { headingId } from "../print/heading-id";
import { printScalar } from "../words/print-scalar";
import { textOf } from "../words/text-of";
import { translatedFrontMatter } from "./translated-place";
import { UNTRANSLATED } from "./untranslated";

/** From one language to another, both BCP-47. */
export type Into = { from: string; to: string };

/**
 * A post with the same blocks, passages, turns, speakers and sections and without a word in any passage:
 * nothing that was taken out can come in by it, nor come back in it later. Code and tables, which cannot be
 * typed here, are kept as they are where nothing is taken out of them (`stays`).
 */
export function emptyPost(post: Post, into: Into, stays: (passage: Passage) => boolean): Post {
  const blocks = post.blocks.map(({ kind }, block) => {
    const changes = changesOf(post, block, stays);
    if (kind !== "front-matter") return changes;
    return [...changes, ...translatedFrontMatter(post.blocks[block]?.source ?? "", into)];
  });
  const at = (block: number, offset: number) => moved(blocks[block] ?? [], offset);
  return {
    ...post,
    language: post.language === null ? null : into.to,
    blocks: post.blocks.map(({ kind, source }, block) => {
      return { kind, source: changeBytes(source, blocks[block] ?? []) };
    }),
    passages: post.passages.map((passage) => {
      const { block, start, end } = passage;
      return { ...passage, start: at(block, start), end: at(block, end) };
    }),
    entries: post.entries.map((entry) => {
      const { block, hrefStart, hrefEnd, textStart, textEnd } = entry;
      const href = followed(post, entry) ?? entry.href;
      const links = { href, hrefStart: at(block, hrefStart), hrefEnd: at(block, hrefEnd) };
      return { ...entry, ...links, textStart: at(block, textStart), textEnd: at(block, textEnd) };
    }),
    speakers: post.speakers.map(({ label }, speaker) => {
      return { label, name: nameOf(post, speaker, stays) };
    }),
  };
}

function changesOf(post: Post, block: number, stays: (passage: Passage) => boolean): ByteChange[] {
  const own = post.passages.filter((passage) => passage.block === block);
  const words = own
    .filter((passage) => passage.syntax !== "opaque" || !stays(passage))
    .map((passage) => {
      const { start, end } = passage;
      return { start, end, source: wordsFor(passage, sourceOf(post, passage)) };
    });
  const entries = post.entries.filter((entry) => entry.block === block);
  const links = entries.flatMap((entry): ByteChange[] => {
    const { section, mirrors, hrefStart: start, hrefEnd: end, textStart, textEnd } = entry;
    const href = followed(post, entry);
    const hash = post.blocks[block]?.source[start] === "#" ? "#" : "";
    const link = href === null ? [] : [{ start, end, source: hash + href }];
    const text = { start: textStart, end: textEnd, source: headingFor(section) };
    return mirrors ? [...link, text] : link;
  });
  return [...words, ...links].sort((a, b) => a.start - b.start);
}

function wordsFor({ kind, syntax, section }: Passage, source: string): string {
  if (kind === "heading") return headingFor(section);
  if (syntax === "scalar") return printScalar(UNTRANSLATED);
  // Emphasis around all of it, and the class of a caption, are no words.
  const [, mark = "", attributes = ""] = around.exec(syntax === "inline" ? source : "") ?? [];
  return mark + UNTRANSLATED + mark + attributes;
}

const around = /^([*_]{1,3})(?![*_\s])[^*_]+(?<!\s)\1(\{:(?: *[.#][\w-]+)+ *\})?$/;

/** Each heading another one, so that each has an address of its own, which its entry follows. */
function headingFor(section: number | null): string {
  return section === null ? UNTRANSLATED : `${UNTRANSLATED} ${section + 1}`;
}

/** The address of an entry that leads to its heading by the heading's words; null for any other. */
function followed(post: Post, { section, href }: TocEntry): string | null {
  const key = section === null ? null : post.sections[section]?.heading;
  const heading = post.passages.find((passage) => passage.key === key);
  if (!heading) return null;
  const id = headingId(textOf(sourceOf(post, heading), "inline"));
  const address = decoded(href);
  // Of headings that read the same, the later ones have a number.
  const leads = address.startsWith(id) && /^(?:-\d+)?$/.test(address.slice(id.length));
  return leads ? headingId(headingFor(section)) : null;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href; // a stray percent sign: the address is what it says
  }
}

/** A name comes from a line of the post; with something out of that, nobody knows whether the name is. */
function nameOf(post: Post, speaker: number, stays: (passage: Passage) => boolean): string | null {
  const lines = post.passages.filter((one) => one.kind === "byline" && one.speaker === speaker);
  return lines.every(stays) ? (post.speakers[speaker]?.name ?? null) : null;
}

/** Where an offset of the source lies after the changes; none is inside of one. */
function moved(changes: ByteChange[], offset: number): number {
  return changes.reduce(
    (sum, { start, end, source }) => (end <= offset ? sum + source.length - (end - start) : sum),
    offset,
  );
}
