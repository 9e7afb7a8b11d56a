/** What is marked over the words: the selection, conversations, and those of the focused passage. */
export type Mark = "selection" | "thread" | "thread-on";

const ranges = new Map<string, { mark: Mark; ranges: Range[] }>();

/** Whether the browser can mark words without changing the document (CSS Custom Highlight API). */
export function canHighlight(): boolean {
  return typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight === "function";
}

/** Marks ranges under a name; the same name again replaces them, none takes them away. */
export function highlight(name: string, mark: Mark, found: Range[]): void {
  if (!canHighlight()) return;
  if (found.length > 0) ranges.set(name, { mark, ranges: found });
  else ranges.delete(name);
  for (const each of ["selection", "thread", "thread-on"] as const) {
    const members = [...ranges.values()].filter((entry) => entry.mark === each);
    const all = members.flatMap((entry) => entry.ranges);
    if (all.length > 0) CSS.highlights.set(`readback-${each}`, new Highlight(...all));
    else CSS.highlights.delete(`readback-${each}`);
  }
}
