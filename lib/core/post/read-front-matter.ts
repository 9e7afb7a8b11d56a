import { isMap, isPair, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { readScalar } from "../words/print-scalar";
import type { PassageKind, Syntax } from "./post";
import { lineCount, lineOf, lineStart, type Text } from "./text-lines";

/** A value of the front matter that readers see. Offsets are into the source. */
export type FrontValue = { kind: PassageKind; syntax: Syntax; start: number; end: number };

export type FrontMatter = {
  /** How many lines it takes, its two marks included; also a byte order mark alone counts none. */
  lines: number;
  values: FrontValue[];
  /** BCP-47 tag. */
  language: string | null;
};

const none: FrontMatter = { lines: 0, values: [], language: null };

/** Longer front matter is not read and only goes as a whole. */
const LONGEST = 50_000;

/** Jekyll's front matter: from a line `---` at the very start to the next `---` or `...`. */
export function readFrontMatter(text: Text): FrontMatter {
  const { source } = text;
  const mark = source.startsWith("\ufeff") ? 1 : 0;
  if (!/^---[ \t\f\v]*(?:\r?\n|\r)/.test(source.slice(mark, mark + 200))) return none;
  const close = closingLine(text);
  if (close === null) return none;
  const start = lineStart(text, 1);
  const end = lineStart(text, close);
  const whole = { kind: "note", syntax: "opaque", start, end } as const;
  const lines = close + 1;
  if (source.slice(start, end).trim() === "") return { ...none, lines };
  const yaml = source.slice(start, end);
  const read = yaml.length > LONGEST || isDeep(yaml) ? null : readYaml(source, start, end);
  return read ? { lines, ...read } : { lines, values: [whole], language: null };
}

function closingLine(text: Text): number | null {
  for (let line = 1; line < lineCount(text); line += 1) {
    if (/^(?:---|\.\.\.)[ \t\f\v]*$/.test(lineOf(text, line))) return line;
  }
  return null;
}

/**
 * Nested deeper than anybody writes. The YAML reader calls itself for every level, and a regular expression
 * that is compiled when the stack is nearly full ends the whole process.
 */
function isDeep(yaml: string): boolean {
  let depth = 0;
  for (const [mark] of yaml.matchAll(/[[\]{}]/g)) {
    depth = mark === "[" || mark === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > 50) return true;
  }
  return /(?:[-?:][ \t]+){20}/.test(yaml);
}

/** Null when it is no map of keys. */
function readYaml(source: string, start: number, end: number) {
  const document = parseDocument(source.slice(start, end), {
    schema: "failsafe",
    logLevel: "silent",
    uniqueKeys: false,
    prettyErrors: false,
  });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents)))
    return null;
  const found: Found[] = [];
  collect(document.contents, [], found);
  const values = found.flatMap((one) => readable(source, start, one));
  const lang = found.find(
    ({ path }) => path.length === 1 && /^(?:lang|language|locale)$/.test(path[0] ?? ""),
  );
  return { values, language: lang ? languageOf(lang.value) : null };
}

type Found = { path: string[]; value: string; start: number; end: number };

function collect(node: unknown, path: string[], found: Found[]): void {
  if (isMap(node)) {
    for (const pair of node.items) {
      if (isPair(pair))
        collect(pair.value, [...path, isScalar(pair.key) ? String(pair.key.value) : ""], found);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) collect(item, path, found);
  } else if (isScalar(node)) {
    const range = (node as Node).range;
    if (range && typeof node.value === "string") {
      found.push({ path, value: node.value, start: range[0], end: range[1] });
    }
  }
}

const bylines =
  /^(?:authors?|by|byline|interviewe[er]s?|guests?|speakers?|hosts?|editors?|translators?|translation_by|transcript_by|artist)$/i;
const machine =
  /^(?:layout|lang|language|locale|type|date|updated|modified|lastmod|last_modified_at|permalink|slug|url|aliases|redirect_(?:from|to)|id|uid|.*_id|youtube_url|media|file|image|images?|imgname|og_image|audio|video|length|duration|.*_seconds|view_count|published|draft|generated|translated|featured|front_page|has_video|explicit|block|toc|weight|order|math|mermaid|comments|hero|sitemap|robots|canonical.*|doi|format|output)$/i;

/** Words that a blog shows; settings, dates and addresses are not. */
function readable(base: string, offset: number, { path, value, start, end }: Found): FrontValue[] {
  const key = path.at(-1) ?? "";
  const kind = kindOf(path);
  if (!/[\p{L}\p{N}]/u.test(value)) return [];
  if (kind === "note" && (isSetting(value) || (machine.test(key) && !/\s/.test(value.trim()))))
    return [];
  let to = offset + end;
  while (to > offset + start && /\s/.test(base[to - 1] ?? "")) to -= 1;
  const from = offset + start;
  const syntax = readScalar(base.slice(from, to)).trim() === value.trim() ? "scalar" : "opaque";
  return [{ kind, syntax, start: from, end: to }];
}

function kindOf(path: string[]): PassageKind {
  const key = path.at(-1) ?? "";
  if (path.length === 1 && /^title$/i.test(key)) return "title";
  return bylines.test(path[0] ?? "") ? "byline" : "note";
}

function isSetting(value: string): boolean {
  return (
    /^(?:true|false|yes|no|null|~|on|off)$/i.test(value) ||
    /^[\d\s:.,+TZ/-]+$/.test(value) ||
    /^(?:https?:|\/|\.\/)\S*$|^\S+\.\w{2,5}$/.test(value)
  );
}

/** The tag for a blog's own code: `hant` is written for `zh-Hant`. */
function languageOf(code: string): string | null {
  const own: Record<string, string> = { hant: "zh-Hant", hans: "zh-Hans" };
  const tag = own[code.toLowerCase()] ?? code.replaceAll("_", "-");
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    // Not a language tag: the author chooses one at import.
    return null;
  }
}
