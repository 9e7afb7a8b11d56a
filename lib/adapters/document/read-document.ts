import { type BundleDocument, foldLines } from "@/lib/core/translation/bundle";
import { readRow } from "./read-row";
import { readTables } from "./read-tables";

/** What is wrong with a document, as the field that a refusal names. */
export type DocumentProblem = { problem: string };

/**
 * Reads back what `printDocument` made, after whatever word processor. Nothing in it is believed but
 * words: which transcript it says it is of, and per row a reference, the words and a mark. A row that
 * cannot be understood is a problem, never left out: somebody's work may be in it.
 */
export function readDocument(html: string): BundleDocument | DocumentProblem {
  const { beside, rows } = readTables(html) ?? { beside: "", rows: [] };
  const transcript = /Readback bundle 1:\s*([0-9a-f-]{36})/i.exec(beside)?.[1]?.toLowerCase();
  if (!transcript || rows.length === 0) return { problem: "document" };
  const found: BundleDocument["rows"] = [];
  for (const [at, cells] of rows.entries()) {
    const folded = cells.map(foldLines);
    const row = readRow(folded);
    if ("problem" in row) {
      // The first one holds the heads of the columns.
      if (at === 0 && row.problem === "reference") continue;
      return { problem: `document.row ${at + 1}.${row.problem}` };
    }
    found.push(row);
  }
  return { transcript, rows: found };
}
