import { type Chunk, wordsOf } from "./chunk";
import { addBlock, addPart, continued, type Draft } from "./draft";
import { lineEnd, lineOf, lineStart, skipSpace, type Text } from "./text-lines";

const images =
  /^[ \t]*(?:\[?!\[[^\]]*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])(?:\]\([^)]*\))?(?:\{:[^}]*\})?[ \t]*)+$/;

/** A paragraph that starts with a line of images; what stands below is their caption. */
export function isImage(text: Text, { from }: Chunk): boolean {
  const first = skipSpace(text.source, lineStart(text, from), lineEnd(text, from));
  if (text.source[first] !== "!" && text.source[first] !== "[") return false;
  const line = lineOf(text, from);
  return line.length < 4000 && images.test(line);
}

/** The words of images: what is shown instead of them, and their captions. */
export function addImage(draft: Draft, chunk: Chunk): void {
  const { text } = draft;
  const base = lineStart(text, chunk.from);
  addBlock(draft, "image", base, lineStart(text, chunk.to));
  let line = chunk.from;
  while (line < chunk.to && lineOf(text, line).length < 4000 && images.test(lineOf(text, line)))
    line += 1;
  const caption = lineStart(text, line);
  const words = wordsOf(text, chunk);
  const hidden = /\s["'][^"']*[\p{L}\p{N}]|\]\(\{|\]\[/u.test(text.source.slice(base, caption));
  const { section: _section, ...owner } = { ...continued(draft), section: null };
  const own = { ...owner, kind: "caption" as const, turn: null };
  if (hidden) {
    addPart(draft, base, { ...own, syntax: "opaque", start: words.start, end: words.end });
    return;
  }
  for (const { index, 1: alt = "" } of text.source
    .slice(base, caption)
    .matchAll(/!\[([^\]]*)\]/g)) {
    if (alt.trim() === "") continue;
    const start = base + index + 2;
    addPart(draft, base, { ...own, syntax: "opaque", start, end: start + alt.length });
  }
  if (line < chunk.to) {
    addPart(draft, base, {
      ...own,
      start: skipSpace(text.source, caption, words.end),
      end: words.end,
    });
  }
}
