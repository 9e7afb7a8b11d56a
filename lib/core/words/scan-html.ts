import { type Found, type Inside, type Node, once, type Scan, textFound } from "./segment";

const tag =
  /<([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[\p{L}_:][\p{L}\p{N}_.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_]+))?)*)\s*(\/)?>/uy;
const blocks =
  /^(?:address|article|aside|applet|body|blockquote|caption|col|colgroup|dd|div|dl|dt|fieldset|figcaption|footer|form|h[1-6]|header|hgroup|hr|html|head|iframe|legend|menu|li|main|map|nav|ol|optgroup|p|pre|section|summary|table|tbody|td|th|thead|tfoot|tr|ul)$/;
const voids =
  /^(?:area|base|br|col|command|embed|img|input|keygen|link|meta|param|source|track|wbr)$/i;
const parsed =
  /^(?:a|abbr|acronym|b|bdo|big|button|cite|del|dfn|em|i|ins|label|q|rb|rbc|rp|rt|rtc|ruby|select|small|span|strong|sub|sup|tt)$/i;

/** An inline HTML element (html.rb). A tag of a block element or without a partner shows as kramdown does. */
export function readHtml(scan: Scan, at: number, inside: Inside): Found | null {
  const { source } = scan;
  tag.lastIndex = at;
  const match = source[at] === "<" && scan.budget > 0 ? tag.exec(source) : null;
  if (!match) return null;
  const [open, name = "", rest = "", closed] = match;
  if (blocks.test(name)) return textFound(open);
  const alone: Found = { node: { kind: "opaque", source: open, text: "" }, length: open.length };
  if (/^img$/i.test(name)) {
    const alt = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(rest);
    alone.node = { kind: "atom", source: open, text: alt?.[1] ?? alt?.[2] ?? "" };
  }
  if (/^br$/i.test(name)) alone.node = { kind: "atom", source: open, text: "\n" };
  if (closed || voids.test(name)) return alone;
  return (
    once(scan, `<${at}/${inside.marks}${inside.raw}`, () => readBody(scan, at, match, inside)) ??
    alone
  );
}

/** What stands in an element; one that is never closed takes everything up to the end, as in kramdown. */
function readBody(scan: Scan, at: number, [open, name = ""]: RegExpExecArray, inside: Inside) {
  const { source } = scan;
  const end = new RegExp(`</${name.replaceAll(".", "\\.")}\\s*>`, "iy");
  const within = { ...inside, raw: inside.raw || !parsed.test(name) };
  const from = at + open.length;
  const closes = (here: number) => test(end, source, here) !== null;
  const spans = scan.spans(from, within, closes) ?? scan.spans(from, within, null);
  if (!spans) return null;
  const close = test(end, source, spans.end) ?? "";
  const node: Node = { kind: "pair", mark: "html", open, close, children: spans.nodes };
  return { node, length: spans.end + close.length - at };
}

function test(pattern: RegExp, source: string, at: number): string | null {
  if (source[at] !== "<") return null;
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}
