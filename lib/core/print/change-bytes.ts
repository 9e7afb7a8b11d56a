/** A change of a block's source: UTF-16 offsets. */
export type ByteChange = { start: number; end: number; source: string };

/** The source with changes made from the end to the start; one inside another is left out. */
export function changeBytes(source: string, changes: ByteChange[]): string {
  let at = 0;
  let out = "";
  for (const change of inOrder(changes)) {
    out += source.slice(at, change.start) + change.source;
    at = change.end;
  }
  return out + source.slice(at);
}

/** Changes in order of their places, without those that lie inside of another. */
export function inOrder(changes: ByteChange[]): ByteChange[] {
  const sorted = [...changes].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return sorted.filter(({ start, end }) => {
    if (start < at) return false;
    at = end;
    return true;
  });
}

/** Lines of a source with their offsets, line ends included. */
export function linesOf(source: string): { start: number; end: number; text: string }[] {
  let at = 0;
  return (source.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((text) => {
    const start = at;
    at += text.length;
    return { start, end: at, text };
  });
}
