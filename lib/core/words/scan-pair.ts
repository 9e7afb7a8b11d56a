import { makeEndsLater } from "./ends-later";
import { readLineBreak, readLiquid } from "./scan-leaf";
import { readTarget } from "./scan-target";
import {
  type Found,
  type Inside,
  type Mark,
  type Node,
  once,
  type Scan,
  type Stop,
  textFound,
  wordsIn,
} from "./segment";

/** `*a*`, `_a_`, `**a**`, `__a__` (kramdown/parser/kramdown/emphasis.rb). */
export function readEmphasis(scan: Scan, at: number, inside: Inside): Found {
  const { source } = scan;
  const type = source[at] ?? "";
  const delimiter = source[at + 1] === type ? type + type : type;
  const mark: Mark = delimiter.length === 2 ? "strong" : "em";
  const next = source[at + delimiter.length] ?? "";
  const inWord = type === "_" && /\p{L}-?$/u.test(source.slice(Math.max(0, at - 3), at));
  if (inWord || /\s/.test(next) || inside.marks.includes(mark)) return textFound(delimiter);
  const found = readEmphasised(scan, at, delimiter, inside);
  if (found) return found;
  const single = mark === "strong" && !inside.marks.includes("em");
  return (single ? readEmphasised(scan, at, type, inside) : null) ?? textFound(delimiter);
}

function readEmphasised(scan: Scan, at: number, delimiter: string, inside: Inside): Found | null {
  const { source } = scan;
  const mark = delimiter.length === 2 ? "strong" : "em";
  const type = delimiter[0] ?? "";
  const stop: Stop = (here, nodes) =>
    source.startsWith(delimiter, here) &&
    nodes.length > 0 &&
    !/\s/.test(source[here - 1] ?? "") &&
    (mark !== "em" ||
      !source.startsWith(type + type, here) ||
      source.startsWith(type.repeat(3), here)) &&
    (type !== "_" || !/[\p{L}\p{N}]/u.test(charAt(source, here + delimiter.length)));
  return once(scan, `${delimiter}${at}/${inside.marks}`, () => {
    const within = { ...inside, marks: `${inside.marks}${mark} ` };
    const spans = scan.spans(at + delimiter.length, within, stop);
    if (!spans) return null;
    const node: Node = {
      kind: "pair",
      mark,
      open: delimiter,
      close: delimiter,
      children: spans.nodes,
    };
    return { node, length: spans.end + delimiter.length - at };
  });
}

/** `` `a` `` (codespan.rb): what is inside shows as written. */
export function readCode(scan: Scan, at: number): Found {
  const { source } = scan;
  const ticks = /`+/y;
  ticks.lastIndex = at;
  const delimiter = ticks.exec(source)?.[0] ?? "`";
  const simple = delimiter.length === 1;
  const from = at + delimiter.length;
  const alone = at === 0 || /\s/.test(source[at - 1] ?? "");
  const end = source.indexOf(delimiter, from);
  if (end < 0 || (simple && alone && /\s/.test(source[from] ?? ""))) return textFound(delimiter);
  const body = source.slice(from, end);
  const padStart = !simple && body.startsWith(" ") ? " " : "";
  const padEnd = !simple && body.length > padStart.length && body.endsWith(" ") ? " " : "";
  const children = readVerbatim(body.slice(padStart.length, body.length - padEnd.length));
  const open = delimiter + padStart;
  const node: Node = { kind: "pair", mark: "code", open, close: padEnd + delimiter, children };
  return { node, length: end + delimiter.length - at };
}

function readVerbatim(body: string): Node[] {
  const nodes: Node[] = [];
  const scan = { source: body, endsLater: makeEndsLater(body) };
  for (let at = 0; at < body.length; ) {
    const special = body.slice(at).search(/[{\r\n]|[ \t]{1,100}\r?\n/);
    const found =
      special === 0
        ? (readLiquid(scan, at) ?? readLineBreak(body, at) ?? textFound(body[at] ?? ""))
        : textFound(special < 0 ? body.slice(at) : body.slice(at, at + special));
    nodes.push(found.node);
    at += found.length;
  }
  return nodes;
}

/** `[a](b "c")`, `[a][b]` and `![a](b)` (link.rb); an image is one atom that shows its alt text. */
export function readLink(scan: Scan, at: number, inside: Inside): Found | null {
  const { source } = scan;
  const image = source[at] === "!";
  const from = at + (image ? 2 : 1);
  if (source[from - 1] !== "[" || source[from] === "^" || from >= source.length) return null;
  if (!image && inside.marks.includes("link")) return null;
  const found = once(scan, `[${at}/${inside.marks}`, () => {
    const within = { ...inside, marks: `${inside.marks}link ` };
    const spans = scan.spans(from, within, bracketStop(source));
    const target = spans && readTarget(scan, spans.end + 1);
    if (!spans || !target) return null;
    const close = source.slice(spans.end, spans.end + 1 + target);
    const length = spans.end + close.length - at;
    const whole = source.slice(at, at + length);
    const node: Node = image
      ? { kind: "atom", source: whole, text: wordsIn(spans.nodes) }
      : { kind: "pair", mark: "link", open: "[", close, children: spans.nodes };
    return { node, length };
  });
  return found ?? (image ? textFound("![") : null);
}

/** The bracket that closes a link: every opening one inside wants a closing one of its own. */

function bracketStop(source: string): Stop {
  let open = 1;
  let seen = 0;
  return (at, nodes) => {
    for (; seen < nodes.length; seen += 1) {
      const node = nodes[seen];
      if (node?.kind === "atom" && node.source.startsWith("![")) open -= 1;
    }
    if (source[at] === "[" || (source[at] === "!" && source[at + 1] === "[")) open += 1;
    else if (source[at] === "]") open -= 1;
    return source[at] === "]" && open === 0;
  };
}

const struckEnd = /[^\s~]~~/g;
const struck = /~~(?![\s~])([\s\S]*?[^\s~])~~/y;

/** `~~a~~` of the GFM parser, which reads what is inside for itself. */
export function readStrikethrough(scan: Scan, at: number): Found | null {
  struck.lastIndex = at;
  const found = scan.depth > 30 || !scan.endsLater(struckEnd, at) ? null : struck.exec(scan.source);
  if (!found) return null;
  const children = scan.apart(found[1] ?? "");
  const node: Node = { kind: "pair", mark: "del", open: "~~", close: "~~", children };
  return { node, length: found[0].length };
}
function charAt(source: string, at: number): string {
  const code = source.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}
