import { type Post, sourceOf } from "../../post/post";
import { textOf } from "../../words/text-of";
import { type Said, voiceOf, type Wanted } from "./draft";

/**
 * Whether a post reads as it should: every passage with its words, kind and voice in its place, under the
 * heading it stood under or the new one, and every entry of the table of contents with its section.
 */
export function readsAs({ post }: Said, after: Post, wanted: Wanted[]): boolean {
  if (after.passages.length !== wanted.length) return false;
  const whole = wanted.every((one, at) => isWanted(post, after, at, one));
  return whole && keepsSections(post, after, wanted) && keepsEntries(post, after, wanted);
}

function isWanted(post: Post, after: Post, at: number, { origin, source, voice }: Wanted): boolean {
  const now = after.passages[at];
  if (!now || voiceOf(after, now) !== voice) return false;
  const words = sourceOf(after, now);
  if (source !== null && words !== source) return false;
  if (origin.kind === "new") return textOf(words, now.syntax) === origin.text;
  const was = post.passages[origin.before];
  if (!was || was.kind !== now.kind || was.syntax !== now.syntax) return false;
  if (nameOf(post, was.speaker) !== nameOf(after, now.speaker) && was.turn === null) return false;
  return source !== null || words === sourceOf(post, was);
}

function nameOf({ speakers }: Post, speaker: number | null): string | null {
  return speaker === null ? null : (speakers[speaker]?.label ?? null);
}

/** Of a passage, which heading of before it stands under; undefined for a new one. */
function headingsOf(after: Post, wanted: Wanted[]): (number | null | undefined)[] {
  const places = new Map(after.passages.map(({ key }, at) => [key, at]));
  return after.sections.map(({ heading }) => {
    const origin = heading === null ? null : wanted[places.get(heading) ?? -1]?.origin;
    if (!origin) return null;
    return origin.kind === "new" ? undefined : origin.before;
  });
}

function keepsSections(post: Post, after: Post, wanted: Wanted[]): boolean {
  const headings = headingsOf(after, wanted);
  const places = new Map(post.passages.map(({ key }, at) => [key, at]));
  return wanted.every(({ origin }, at) => {
    const now = after.passages[at];
    if (origin.kind === "new" || !now) return true;
    const was = post.passages[origin.before]?.section ?? null;
    if (now.section === null || was === null) return now.section === was;
    const key = post.sections[was]?.heading;
    const under = headings[now.section];
    return under === undefined || under === (key ? (places.get(key) ?? null) : null);
  });
}

/** Entries in their order, each with the section it stood for; one more where a heading came. */
function keepsEntries(post: Post, after: Post, wanted: Wanted[]): boolean {
  const headings = headingsOf(after, wanted);
  const places = new Map(post.passages.map(({ key }, at) => [key, at]));
  const before = post.entries.map(({ section }) => {
    const key = section === null ? null : post.sections[section]?.heading;
    return key ? (places.get(key) ?? null) : null;
  });
  const now = after.entries.map(({ section }) => (section === null ? null : headings[section]));
  const kept = now.filter((heading) => heading !== undefined);
  return JSON.stringify(kept) === JSON.stringify(before) && now.length - kept.length <= 1;
}
