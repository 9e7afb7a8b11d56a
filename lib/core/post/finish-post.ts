import { textOf } from "../words/text-of";
import type { Draft, Part } from "./draft";
import { headingIds } from "./heading-ids";
import type { Passage, Post, Speaker, TocEntry } from "./post";

/** Links the table of contents, gives every passage its key, and closes the post. */
export function finishPost(draft: Draft, language: string | null): Post {
  linkEntries(draft);
  nameInitials(draft.speakers);
  const mirrored = new Set(
    draft.entries.flatMap(({ entry, part }) => (entry.mirrors ? [part] : [])),
  );
  const parts = draft.parts.filter((part) => !mirrored.has(part) && !isEmpty(draft, part));
  const keys = new Map(parts.map((part, index) => [part, keyOf(index + 1)]));
  return {
    blocks: draft.blocks,
    passages: parts.map((part) => passageOf(part, keys.get(part) ?? "")),
    speakers: draft.speakers,
    sections: draft.sections.map(({ heading, level }) => ({
      heading: keys.get(heading) ?? null,
      level,
    })),
    entries: draft.entries.map(({ entry }) => entry),
    language,
    interview: isInterview(draft),
  };
}

function passageOf({ parent, ...part }: Part, key: string): Passage {
  const section = parent ? parent.section : part.section;
  const { kind, syntax, block, start, end, speaker, turn, label } = part;
  return { key, kind, syntax, block, start, end, speaker, turn, section, label };
}

/** Nothing but characters that show nothing, such as a lone line separator. */
function isEmpty({ blocks }: Draft, { block, start, end }: Part): boolean {
  return end - start < 40 && (blocks[block]?.source.slice(start, end) ?? "").trim() === "";
}

function keyOf(number: number): string {
  return `p-${String(number).padStart(4, "0")}`;
}

/** `WS` speaks for `Wouter Swiestra` where exactly one voice of the post has these initials. */
function nameInitials(speakers: Speaker[]): void {
  const full = new Map<string, string | null>();
  for (const { label } of speakers) {
    const initials = label
      .split(" ")
      .map((word) => word[0])
      .join("");
    if (label.includes(" ")) full.set(initials, full.has(initials) ? null : label);
  }
  for (const speaker of speakers) {
    if (/^\p{Lu}{2,4}$/u.test(speaker.label)) speaker.name ??= full.get(speaker.label) ?? null;
  }
}

/** Sections by anchor, else by order when there are as many outer entries as sections. */
function linkEntries(draft: Draft): void {
  if (draft.entries.length === 0) return;
  const headings = draft.sections.map(({ heading }) => wordsOf(draft, heading));
  const ids = headingIds(draft.blocks);
  const sections = new Map<string, number>();
  draft.sections.forEach(({ heading }, index) => {
    const id = ids.get(heading.block);
    if (id !== undefined && !sections.has(id)) sections.set(id, index);
  });
  const byOrder = ordered(draft);
  draft.entries.forEach(({ entry, part }, index) => {
    entry.section = sections.get(decoded(entry.href)) ?? byOrder[index] ?? null;
    const heading = entry.section === null ? null : headings[entry.section];
    entry.mirrors = heading !== null && heading === wordsOf(draft, part);
  });
}

/** The section each entry stands for when nothing but their order says so. */
function ordered(draft: Draft): (number | null)[] {
  const top = draft.sections.reduce((least, { level }) => Math.min(least, level), 6);
  const upper = draft.sections.flatMap(({ level }, index) => (level === top ? [index] : []));
  const all = draft.sections.map((_, index) => index);
  const count = draft.entries.length;
  if (count === all.length) return all;
  return count === upper.length ? upper : [];
}

function wordsOf({ blocks }: Draft, { block, start, end, syntax }: Part): string {
  return textOf(blocks[block]?.source.slice(start, end) ?? "", syntax).trim();
}

function decoded(href: TocEntry["href"]): string {
  try {
    return decodeURIComponent(href);
  } catch {
    // A stray percent sign: the address is what it says.
    return href;
  }
}

/** Two voices, or questions that paragraphs answer. */
function isInterview(draft: Draft): boolean {
  const { parts, turns, speakers, blocks } = draft;
  const speaking = new Set(parts.flatMap(({ turn, speaker }) => (turn === null ? [] : [speaker])));
  if (turns >= 2 && (speaking.size >= 2 || speakers.length >= 2)) return true;
  const questions = parts.filter(({ kind, block, start, end }) => {
    const words = blocks[block]?.source.slice(start, end) ?? "";
    const asks = /[?？؟]\W*$/.test(words.slice(-20));
    return asks && (kind === "heading" || /^(?:\*\*|__)/.test(words));
  });
  return questions.length + listedQuestions(draft) >= 3 || turns >= 3;
}

/** Bold questions of lists that are kept whole, as in a written interview with numbered questions. */
function listedQuestions({ blocks, parts }: Draft): number {
  const whole = parts.filter(
    ({ block, syntax }) => blocks[block]?.kind === "list" && syntax === "opaque",
  );
  return whole.reduce((sum, { block }) => {
    const found = blocks[block]?.source.match(/\*\*[^*]{5,400}[?？؟]\s*\*\*/g);
    return sum + (found?.length ?? 0);
  }, 0);
}
