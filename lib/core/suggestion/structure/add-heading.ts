import { headingId } from "../../print/heading-id";
import { escapeWords } from "../../words/escape-words";
import { foldWords } from "../../words/fold-words";
import { entryOf, lineBehind, linesUnder, nextMarker } from "./contents";
import {
  asBefore,
  blockStarts,
  type Draft,
  lineEndOf,
  type Said,
  type StructureProblem,
  voiceOf,
} from "./draft";
import { relabel } from "./labels";

/** A heading before a paragraph, with an entry where the post has a table of contents. */
export function addHeading(
  { post }: Said,
  at: number,
  { text }: { text: string },
): Draft | StructureProblem {
  const passage = post.passages[at];
  if (!passage || (passage.kind !== "turn" && passage.kind !== "note")) return "no-such";
  const { section, block } = passage;
  if (post.blocks[block]?.kind === "front-matter") return "no-such";
  if (post.passages.findIndex((one) => one.block === block) !== at) return "markup";
  if (section !== null && post.passages[at - 1]?.kind === "heading") return "nothing";
  const level = post.sections[section ?? 0]?.level ?? 2;
  const start = blockStarts(post)[block] ?? 0;
  const voice = voiceOf(post, passage);
  const label = passage.label || voice === null ? [] : relabel(post, at, voice);
  if (!label) return "markup";
  const words = escapeWords(text);
  const source = `${"#".repeat(level)} ${words}${lineEndOf(post).repeat(2)}`;
  const wanted = asBefore(post);
  wanted.splice(at, 0, {
    origin: { kind: "new", text: foldWords(text) },
    source: words,
    voice: null,
  });
  const entry = entryFor({ post, section, level }, words, foldWords(text));
  return { changes: [...entry, { start, end: start, source }, ...label], wanted };
}

/** The line of the table of contents, behind all that stands for the section before. */
function entryFor(
  { post, section, level }: { post: Said["post"]; section: number | null; level: number },
  words: string,
  text: string,
) {
  const entry = entryOf(post, section);
  if (!entry || post.sections[section ?? -1]?.level !== level) return [];
  const { lines, own, last } = linesUnder(post, entry);
  const [heading, line] = [lines[own], lines[last]];
  if (!heading || !line) return [];
  const shown = words.replace(/(?<!\\)\]/g, "\\]");
  const link = `${nextMarker(heading.text)}[${shown}](#${headingId(text)})`;
  return [lineBehind(post, entry.block, line, link)];
}
