import { decodeEntity } from "./decode-entity";
import type { Found, Node, Scan } from "./segment";

/** `end` closes what the pattern starts, however far away: without one ahead nothing is looked for. */
type Leaf = [pattern: RegExp, read: (match: RegExpExecArray) => Node | null, end?: RegExp];

const commentEnd = /\{%-?\s*endcomment/g;
const tagEnd = /%\}/g;
const outputEnd = /\}\}/g;
const htmlCommentEnd = /-->/g;
const angle = />/g;
const rawEnd = /<\/(?:script|style)\s*>/gi;
const nomarkdownEnd = /\{:\/(?:nomarkdown)?\}/g;
const extensionEnd = /\{:\/(?:comment)?\}/g;
const optionsEnd = /\/\}/g;
const mathsEnd = /\$\$/g;

const liquid: Leaf[] = [
  [/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/y, opaque, commentEnd],
  [/\{%[\s\S]*?%\}/y, opaque, tagEnd],
  [/\{\{[\s\S]*?\}\}/y, opaque, outputEnd],
];

const lineBreak = /[ \t]{0,100}\\{0,2}\r?\n[ \t]*/y;
const entity: Leaf = [
  /&(?:[\w:][-\w.:]*|#\d+|#x[0-9a-fA-F]+);/y,
  ({ 0: source }) => {
    const text = decodeEntity(source);
    return text === null ? null : { kind: "atom", source, text };
  },
];
const comment: Leaf = [/<!--[\s\S]*?-->/y, opaque, htmlCommentEnd];

const leaves: Leaf[] = [
  [/\\(<<|>>)/y, ({ 0: source, 1: text = "" }) => ({ kind: "atom", source, text })],
  [
    /\\([\\.*_+`<>()[\]{}#!:|"'$=~-])/y,
    ({ 0: source, 1: text = "" }) => ({ kind: "atom", source, text }),
  ],
  [/<<|\[\^\w[\w-]*\]/y, ({ 0: source }) => ({ kind: "atom", source, text: source })],
  [
    /<(?:mailto:)?((?:https?|ftps?):[^\n]+?|[\p{L}\p{N}_.-]+@[\p{L}\p{N}_.-]+)>/uy,
    ({ 0: source, 1: text = "" }) => ({ kind: "atom", source, text }),
    angle,
  ],
  comment,
  [/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/iy, opaque, rawEnd],
  [/<br\s*\/?>/iy, ({ 0: source }) => ({ kind: "atom", source, text: "\n" })],
  [
    /\{::nomarkdown[^}]{0,500}\}([\s\S]*?)\{:\/(?:nomarkdown)?\}/y,
    ({ 0: source, 1: text = "" }) => ({ kind: "atom", source, text }),
    nomarkdownEnd,
  ],
  [/\{::comment\s*\}[\s\S]*?\{:\/(?:comment)?\}/y, opaque, extensionEnd],
  [/\{::options[^}]{0,500}\/\}/y, opaque, optionsEnd],
  [/\$\$[\s\S]*?\$\$/y, ({ 0: source }) => ({ kind: "atom", source, text: source }), mathsEnd],
  entity,
];

/** Pieces Liquid takes before kramdown sees the page; inside code and HTML too. */
export function readLiquid(scan: LeafScan, at: number): Found | null {
  if (scan.source[at] !== "{") return null;
  return firstOf(liquid, scan, at);
}

/** A line end: soft ones show as a space, hard ones (two spaces, a backslash) as a line break. */
export function readLineBreak(source: string, at: number): Found | null {
  lineBreak.lastIndex = at;
  const found = lineBreak.exec(source)?.[0];
  if (!found) return null;
  const before = found.slice(0, found.search(/\r?\n/));
  const hard = before.endsWith("  ") || before.endsWith("\\");
  return {
    node: { kind: "atom", source: found, text: hard ? "\n" : " " },
    length: found.length,
  };
}

/** Any other piece that is not a pair: escapes, entities, addresses, comments, extensions, maths. */
export function readLeaf(scan: LeafScan, at: number): Found | null {
  return firstOf(leaves, scan, at);
}

/** What keeps its meaning inside raw HTML such as `<kbd>`. */
export function readRawLeaf(scan: LeafScan, at: number): Found | null {
  return firstOf([entity, comment], scan, at);
}

type LeafScan = Pick<Scan, "source" | "endsLater">;

function firstOf(list: Leaf[], { source, endsLater }: LeafScan, at: number): Found | null {
  for (const [pattern, read, end] of list) {
    if (end && !endsLater(end, at)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    const node = match && read(match);
    if (match && node) return { node, length: match[0].length };
  }
  return null;
}

function opaque(match: RegExpExecArray): Node {
  return { kind: "opaque", source: match[0], text: "" };
}
