import { Parser } from "htmlparser2";

/** Not words of the document: what a page would not show, and what a tracked change struck out. */
const unseen = new Set(["head", "script", "style", "del", "template"]);
const paragraphs = new Set(["p", "div", "li", "h1", "h2", "h3", "br"]);

/** No word processor nests deeper; what does costs time that grows with its square. */
const DEEPEST = 200;
const PIECE = 16 * 1024;

/**
 * The words of a document outside of its tables, and of each row's cells; a table in a cell is its words.
 * Null when it is nested like no document.
 */
export function readTables(html: string): { beside: string; rows: string[][] } | null {
  const rows: string[][] = [];
  const depth = { all: 0, table: 0, unseen: 0 };
  let beside = "";
  const append = (text: string) => {
    const cells = rows.at(-1);
    if (depth.table === 0) beside += text;
    else if (cells && cells.length > 0) cells.push((cells.pop() ?? "") + text);
  };
  const parser = new Parser({
    onopentag(name) {
      depth.all += 1;
      if (unseen.has(name)) depth.unseen += 1;
      if (name === "table") depth.table += 1;
      if (depth.table === 1 && name === "tr") rows.push([]);
      if (depth.table === 1 && (name === "td" || name === "th")) rows.at(-1)?.push("");
      if (paragraphs.has(name)) append("\n");
    },
    ontext(text) {
      // Line ends in the file are spaces; those that people made are elements.
      if (depth.unseen === 0) append(text.replace(/[ \t\r\n\f]+/g, " "));
    },
    onclosetag(name) {
      depth.all -= 1;
      if (paragraphs.has(name) && name !== "br") append("\n");
      if (name === "table") depth.table = Math.max(0, depth.table - 1);
      if (unseen.has(name)) depth.unseen = Math.max(0, depth.unseen - 1);
    },
  });
  for (let at = 0; at < html.length; at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
    if (depth.all > DEEPEST) return null;
  }
  parser.end();
  return { beside, rows: rows.filter((cells) => cells.length > 0) };
}
