import { markerOf } from "../../post/chunk-list";
import type { Post } from "../../post/post";
import { escapeWords } from "../../words/escape-words";
import { foldWords } from "../../words/fold-words";
import { entryOf, lineBehind, linesUnder, nextMarker } from "./contents";
import { asBefore, type Draft, type Said, type StructureProblem } from "./draft";

/** A new key point of the section a passage belongs to, behind those that are there. */
export function addKeyPoint(
  { post }: Said,
  at: number,
  { text }: { text: string },
): Draft | StructureProblem {
  const passage = post.passages[at];
  const entry = passage && entryOf(post, passage.section);
  if (!passage || !entry) return "no-contents";
  const { lines, own, last } = linesUnder(post, entry);
  const [line, heading] = [lines[last], lines[own]];
  if (!line || !heading) return "no-contents";
  const points = post.passages.flatMap(({ kind, block, section }, place) =>
    kind === "key-point" && block === entry.block && section === passage.section ? [place] : [],
  );
  const marker = last > own ? nextMarker(line.text) : (firstMarker(post) ?? inside(heading.text));
  const source = escapeWords(text);
  const before = post.passages.filter(({ block, start }) => {
    return block < entry.block || (block === entry.block && start < line.end);
  }).length;
  const wanted = asBefore(post);
  const place = Math.max(before, (points.at(-1) ?? -1) + 1);
  wanted.splice(place, 0, {
    origin: { kind: "new", text: foldWords(text) },
    source,
    voice: null,
  });
  return { changes: [lineBehind(post, entry.block, line, marker + source)], wanted };
}

/** How the first key point of any section is marked. */
function firstMarker(post: Post): string | null {
  for (const entry of post.entries) {
    const { lines, own, last } = linesUnder(post, entry);
    const line = lines[own + 1];
    const marker = last > own && line ? markerOf(line.text) : null;
    if (marker) return marker;
  }
  return null;
}

/** A list of its own under an item. */
function inside(item: string): string {
  return `${" ".repeat(markerOf(item)?.length ?? 2)}- `;
}
