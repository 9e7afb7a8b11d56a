import { difference } from "../words/difference";

/**
 * A line as it stays, comes or goes; `gap` stands for lines that stay and are not shown, `more` for such
 * of a run too long to be read.
 */
export type DiffRow =
  | { kind: "same" | "add" | "rem"; text: string }
  | { kind: "gap"; lines: number }
  | { kind: "more"; of: "add" | "rem"; lines: number };

/** Unchanged lines shown on either side of a change. */
const CONTEXT = 1;

/** A run of unchanged lines is folded only when that hides at least this many. */
const WORTH_FOLDING = 3;

/** Lines of one run that are shown: more than the longest posts have, and what a browser shows at once. */
const MOST = 5000;

/**
 * What changes between two texts, line by line, with unchanged runs folded. Lines are compared exactly,
 * their ends included; blank lines are shown as empty ones. Equal texts give one gap. Texts with little in
 * common are shown as one going and one coming, between what they begin and end with alike.
 */
export function lineDiff(before: string, after: string): DiffRow[] {
  const parts = difference(linesOf(before), linesOf(after));
  return parts.flatMap((part, index): DiffRow[] => {
    const kind = part.added ? "add" : part.removed ? "rem" : "same";
    const row = (line: string) => ({ kind, text: line.replace(/\r?\n$/, "") }) as const;
    if (kind !== "same") {
      const more = { kind: "more", of: kind, lines: part.value.length - MOST } as const;
      return [...part.value.slice(0, MOST).map(row), ...(more.lines > 0 ? [more] : [])];
    }
    const rows = part.value.map(row);
    return fold(rows, index === 0 ? 0 : CONTEXT, index === parts.length - 1 ? 0 : CONTEXT);
  });
}

/** How many lines come and go. */
export function countChanges(rows: DiffRow[]): { added: number; removed: number } {
  const of = (row: DiffRow, kind: "add" | "rem") => {
    if (row.kind === "more") return row.of === kind ? row.lines : 0;
    return row.kind === kind ? 1 : 0;
  };
  const count = (kind: "add" | "rem") => rows.reduce((sum, row) => sum + of(row, kind), 0);
  return { added: count("add"), removed: count("rem") };
}

function fold(rows: DiffRow[], head: number, tail: number): DiffRow[] {
  const start = contextEnd(rows, head);
  const end = rows.length - contextEnd([...rows].reverse(), tail);
  if (end - start < WORTH_FOLDING) return rows;
  return [...rows.slice(0, start), { kind: "gap", lines: end - start }, ...rows.slice(end)];
}

/** Index behind the first `wanted` lines that are not blank. */
function contextEnd(rows: DiffRow[], wanted: number): number {
  let seen = 0;
  for (const [index, row] of rows.entries()) {
    if (seen === wanted) return index;
    if ("text" in row && row.text.trim() !== "") seen += 1;
  }
  return seen === wanted && wanted === 0 ? 0 : rows.length;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
