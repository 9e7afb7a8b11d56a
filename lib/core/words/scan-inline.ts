import { makeEndsLater } from "./ends-later";
import { readHtml } from "./scan-html";
import { readLeaf, readLineBreak, readLiquid, readRawLeaf } from "./scan-leaf";
import { readCode, readEmphasis, readLink, readStrikethrough } from "./scan-pair";
import {
  type Found,
  flattenNodes,
  type Inside,
  type Node,
  type Scan,
  type Segment,
  type Stop,
  textFound,
} from "./segment";

/** Blanks before a line end are looked at as far as `lineBreak` does. */
const plain = /(?:[^\\*_`<&[\]!{$~\s]|[^\S\r\n](?![ \t]{0,99}\\{0,2}\r?\n))+/y;

/**
 * A passage's kramdown span-level source in pieces; their sources joined are the source again. Follows
 * kramdown 2.4's span parsers with Jekyll's settings, and Liquid before them. Takes time linear in the
 * length: past 20 steps a character, markup is no longer recognised and shows as written.
 * Not known here: link and footnote definitions elsewhere in the post, so `[a]` alone is text,
 * `[a][b]` a link and `[^a]` a footnote.
 */
export function scanInline(source: string): Segment[] {
  return flattenNodes(scanApart(source, source.length * 20 + 2000, 0));
}

function scanApart(source: string, budget: number, depth: number): Node[] {
  const scan: Scan = {
    source,
    budget,
    depth,
    known: new Map(),
    endsLater: makeEndsLater(source),
    apart: (inner) => scanApart(inner, scan.budget, scan.depth),
    spans: (from, inside, stop) => scanSpans(scan, from, inside, stop),
  };
  return scan.spans(0, { marks: "", raw: false }, null)?.nodes ?? [textFound(source).node];
}

function scanSpans(scan: Scan, from: number, inside: Inside, stop: Stop | null) {
  if (scan.depth > 30) return null;
  scan.depth += 1;
  try {
    return runSpans(scan, from, inside, stop);
  } finally {
    scan.depth -= 1;
  }
}

function runSpans(scan: Scan, from: number, inside: Inside, stop: Stop | null) {
  const nodes: Node[] = [];
  let at = from;
  while (at < scan.source.length) {
    scan.budget -= 1;
    if (stop?.(at, nodes)) return { nodes, end: at };
    const found = readNode(scan, at, inside, nodes);
    nodes.push(found.node);
    at += found.length;
  }
  return stop ? null : { nodes, end: at };
}

function readNode(scan: Scan, at: number, inside: Inside, before: Node[]): Found {
  const { source } = scan;
  plain.lastIndex = at;
  const run = plain.exec(source)?.[0];
  if (run) return textFound(run);
  const first = readLiquid(scan, at) ?? readLineBreak(source, at);
  if (first) return first;
  if (inside.raw) {
    return readRawLeaf(scan, at) ?? readHtml(scan, at, inside) ?? textFound(source[at] ?? "");
  }
  return (
    readLeaf(scan, at) ??
    readAttributes(scan, at, before.at(-1)) ??
    readPair(scan, at, inside) ??
    textFound(source[at] ?? "")
  );
}

function readPair(scan: Scan, at: number, inside: Inside): Found | null {
  if (scan.budget <= 0) return null;
  switch (scan.source[at]) {
    case "*":
    case "_":
      return readEmphasis(scan, at, inside);
    case "`":
      return readCode(scan, at);
    case "<":
      return readHtml(scan, at, inside);
    case "[":
    case "!":
      return readLink(scan, at, inside);
    case "~":
      return readStrikethrough(scan, at);
    default:
      return null;
  }
}

const brace = /\}/g;
const attributes = /\{:(?![:/])(?:\\\}|[^}])+\}/y;

/** `{: .class}` belongs to the piece before it; after plain text kramdown shows it as written. */
function readAttributes(scan: Scan, at: number, before: Node | undefined): Found | null {
  if (scan.source[at] !== "{" || !before || !scan.endsLater(brace, at)) return null;
  const shown = before.kind === "text" && !/(?:["']|--|\.\.\.|>>)$/.test(before.source);
  if (shown) return null;
  attributes.lastIndex = at;
  const found = attributes.exec(scan.source)?.[0];
  if (!found) return null;
  return { node: { kind: "opaque", source: found, text: "" }, length: found.length };
}
