import type { DocumentRow } from "@/lib/core/translation/bundle";

/** Marks that people make and word processors turn an x into. */
const marks = /^[x×✓✔☑☒✗✘]$/iu;
const noMark = /^[☐_.-]?$/u;

/** One row of the table by its four cells; `problem` is the cell that cannot be understood. */
export function readRow(cells: string[]): DocumentRow | { problem: string } {
  const [reference = "", , text = "", mark = ""] = cells;
  const found = /^\s*(p-\d{4,})\s+([0-9a-f]{16})\s*$/i.exec(reference);
  if (!found || cells.length !== 4) return { problem: "reference" };
  const [, key = "", seen = ""] = found;
  const made = mark.trim();
  if (!marks.test(made) && !noMark.test(made)) return { problem: "mark" };
  return { key: key.toLowerCase(), seen: seen.toLowerCase(), text, same: marks.test(made) };
}
