import { headingId } from "../print/heading-id";
import { textOf } from "../words/text-of";
import { headingWords } from "./heading-words";
import type { Block } from "./post";
import { textLines } from "./text-lines";

/** A heading is no longer than this, in UTF-16 units; of a longer one nobody links the id. */
const LONGEST = 2000;

/** The id of every heading by its block, as kramdown's GFM parser gives them (gfm.rb): repeated ones get a number. */
export function headingIds(blocks: Block[]): Map<number, string> {
  const ids = new Map<number, string>();
  const seen = new Map<string, number>();
  blocks.forEach(({ kind, source }, index) => {
    if (kind !== "heading") return;
    const given = givenId(blocks, index);
    if (given !== null) {
      ids.set(index, given);
      return;
    }
    const text = textLines(source);
    const setext = !/^#{1,6}[\t ]/.test(source);
    const { start, end } = headingWords(text, {
      kind: setext ? "setext" : "heading",
      from: 0,
      to: 1,
    });
    const id = headingId(textOf(source.slice(start, Math.min(end, start + LONGEST)), "inline"));
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    ids.set(index, count > 0 ? `${id}-${count}` : id);
  });
  return ids;
}

/** `## Title {#id}`, or `{: #id}` on the line below or above. */
function givenId(blocks: Block[], index: number): string | null {
  const inline = /[\t ]\{#([\p{L}_:][\p{L}\p{N}_:.-]*)\}[ \t]*(?:[\r\n]|$)/u.exec(
    blocks[index]?.source ?? "",
  );
  if (inline) return inline[1] ?? null;
  const after = blocks[index + 1];
  const before = blocks[index - 1];
  const above = blocks[index - 2]?.kind;
  const lone = above === undefined || above === "blank" || above === "front-matter";
  const own = [after, lone ? before : undefined].filter((block) => block?.kind === "attributes");
  for (const block of own) {
    const id = /^\s*\{:[^}]*?(?:#([A-Za-z][\w:-]*)|\bid=["']([^"']+)["'])/.exec(
      block?.source ?? "",
    );
    if (id) return id[1] ?? id[2] ?? null;
  }
  return null;
}
