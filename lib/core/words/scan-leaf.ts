import { decodeEntity } from "./decode-entity";
import type { Found, Node } from "./segment";

type Leaf = [pattern: RegExp, read: (match: RegExpExecArray) => Node | null];

const liquid: Leaf[] = [
  [/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/y, opaque],
  [/\{%[\s\S]*?%\}/y, opaque],
  [/\{\{[\s\S]*?\}\}/y, opaque],
];

const lineBreak = /[ \t]*\\{0,2}\r?\n[ \t]*/y;
const entity: Leaf = [
  /&(?:[\w:][-\w.:]*|#\d+|#x[0-9a-fA-F]+);/y,
  ({ 0: source }) => {
    const text = decodeEntity(source);
    return text === null ? null : { kind: "atom", source, text };
  },
];
const comment: Leaf = [/<!--[\s\S]*?-->/y, opaque];

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
  ],
  comment,
  [/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/iy, opaque],
  [/<br\s*\/?>/iy, ({ 0: source }) => ({ kind: "atom", source, text: "\n" })],
  [
    /\{::nomarkdown[^}]*\}([\s\S]*?)\{:\/(?:nomarkdown)?\}/y,
    ({ 0: source, 1: text = "" }) => ({ kind: "atom", source, text }),
  ],
  [/\{::comment\s*\}[\s\S]*?\{:\/(?:comment)?\}/y, opaque],
  [/\{::options[^}]*\/\}/y, opaque],
  [/\$\$[\s\S]*?\$\$/y, ({ 0: source }) => ({ kind: "atom", source, text: source })],
  entity,
];

/** Pieces Liquid takes before kramdown sees the page; inside code and HTML too. */
export function readLiquid(source: string, at: number): Found | null {
  if (source[at] !== "{") return null;
  return firstOf(liquid, source, at);
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
export function readLeaf(source: string, at: number): Found | null {
  return firstOf(leaves, source, at);
}

/** What keeps its meaning inside raw HTML such as `<kbd>`. */
export function readRawLeaf(source: string, at: number): Found | null {
  return firstOf([entity, comment], source, at);
}

function firstOf(list: Leaf[], source: string, at: number): Found | null {
  for (const [pattern, read] of list) {
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
