/** How a label is marked: `**A:** …`, `**A** …`, `A: …`, or a name with a time and nothing else. */
export type LabelStyle = "strong" | "named" | "plain" | "timed";

/** A speaker label at the start of a paragraph; offsets of the words count from its start. */
export type Label = {
  name: string;
  style: LabelStyle;
  prefix: string;
  suffix: string;
  /** Where the words start. */
  length: number;
  /** Its marks do not match, such as `**B:</b>` or `**B: **`. */
  broken: boolean;
  /** The words stand inside the label's marks, as in `**A: Why?**`: then the label stays with them. */
  inside: boolean;
};

const time = String.raw`[([]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)?[)\]]?`;
const name = String.raw`[\p{L}\p{N}][^*_<>:：\n\r[\](){}|]{0,39}?`;
const mark = String.raw`\*\*|__|\*|_|<(?:b|strong|em|i)>`;
const closing = String.raw`\*\*|__|\*|_|</(?:b|strong|em|i)>`;
const gap = String.raw`[ \t\u00a0\u3000]*`;

const marked = new RegExp(
  `^((?:${time}[ \\t]+)?(${mark})${gap})(${name})(${gap}(?:${time})?${gap}(?:[:：]${gap})?(${closing})` +
    `${gap}(?:${time}${gap})?(?:[:：]${gap})?(?:${time}${gap})?)`,
  "u",
);
const unclosed = new RegExp(`^((${mark}))(${name})([:：]${gap})`, "u");
const plain = new RegExp(
  `^((?:${time}[ \\t]+)?)(${name})(${gap}(?:${time})?${gap}[:：](?!//)${gap}(?:${time}${gap})?)`,
  "u",
);
const timed = new RegExp(`^()(${name})([ \\t]+${time}[ \\t]*)(?=[\\r\\n]|$)`, "u");
const times = new RegExp(time);
const everyTime = new RegExp(time, "g");
const head = 160;

/** The label a paragraph starts with; null when it starts with none. Whether it counts: `chooseLabels`. */
export function readLabel(source: string, start: number, end: number): Label | null {
  const text = source.slice(start, Math.min(end, start + head));
  const found = readMarked(text, () => source.slice(start, end)) ?? readPlain(text);
  if (!found || !isName(found.name)) return null;
  const rest = skipBreaks(source, start + found.length, end);
  const suffix = found.suffix + source.slice(start + found.length, rest);
  return { ...found, suffix, length: rest - start };
}

function readMarked(text: string, paragraph: () => string): Label | null {
  const found = marked.exec(text);
  if (!found) return readUnclosed(text, paragraph);
  const [whole, prefix = "", open = "", name = "", suffix = "", close = ""] = found;
  const colon = hasColon(suffix);
  const loose = /^[ \t]*[:：][ \t]+[*_]/.test(suffix);
  const style = colon || times.test(prefix + suffix) ? "strong" : "named";
  const broken = (partner(open) !== close || loose) && colon;
  if (partner(open) !== close && !colon) return null;
  return { name, style, prefix, suffix, length: whole.length, broken, inside: false };
}

/** `**A: Why?**`, or a mark that nothing closes. */
function readUnclosed(text: string, paragraph: () => string): Label | null {
  const found = unclosed.exec(text);
  if (!found) return null;
  const [whole, prefix = "", open = "", name = "", suffix = ""] = found;
  const inside = paragraph().includes(partner(open), whole.length);
  const broken = !inside;
  return { name, style: "strong", prefix, suffix, length: whole.length, broken, inside };
}

function readPlain(text: string): Label | null {
  const found = timed.exec(text) ?? plain.exec(text);
  if (!found) return null;
  const [whole, prefix = "", name = "", suffix = ""] = found;
  const style = hasColon(suffix) ? "plain" : "timed";
  return { name, style, prefix, suffix, length: whole.length, broken: false, inside: false };
}

/** A colon that is no part of a time. */
function hasColon(suffix: string): boolean {
  return /[:：]/.test(suffix.replaceAll(everyTime, ""));
}

function partner(open: string): string {
  return open.startsWith("<") ? open.replace("<", "</") : open;
}

/** At most five words, none of them the end of a sentence. */
function isName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 5 || !/\p{L}/u.test(name) || /[?!？！。,;，、；…"“”《》「」【】]/.test(name))
    return false;
  return words.every((word) => !/^\p{L}{4,}\.$/u.test(word) && !/^https?$/i.test(word));
}

/** A label alone on its line: the words start on the next one. */
function skipBreaks(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(source[at] ?? "")) at += 1;
  return at;
}
