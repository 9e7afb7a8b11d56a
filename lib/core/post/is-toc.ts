import type { Chunk } from "./chunk";
import { markerOf } from "./chunk-list";
import { lineOf, type Text } from "./text-lines";

/** An item that is nothing but a link into the page: where its words and its address stand in the line. */
export function entryOf(line: string) {
  const lead = markerOf(line);
  if (lead === null) return null;
  const found = /^(\[)((?:\\.|[^\\\]]|\](?!\())*)(\]\()(#[^()\s]*)\)\s*$/.exec(
    line.slice(lead.length),
  );
  if (!found) return null;
  const [, open = "", words = "", middle = "", href = ""] = found;
  const text = lead.length + open.length;
  return { words, href: href.slice(1), text, target: text + words.length + middle.length + 1 };
}

/** A list whose outer items are mostly links into the page, two at least. */
export function isToc(text: Text, { from, to }: Chunk): boolean {
  let outer = Number.POSITIVE_INFINITY;
  let links = 0;
  let items = 0;
  for (let at = from; at < to; at += 1) {
    const line = lineOf(text, at);
    const lead = markerOf(line);
    if (lead === null) continue;
    const indent = lead.length - lead.trimStart().length;
    if (indent < outer) {
      outer = indent;
      links = 0;
      items = 0;
    }
    if (indent !== outer) continue;
    items += 1;
    if (entryOf(line)) links += 1;
  }
  return links >= 2 && links * 2 > items;
}
