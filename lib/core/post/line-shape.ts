import { lineEnd, lineOf, lineStart, skipSpace, type Text } from "./text-lines";

/**
 * What a line starts, by kramdown 2.4's patterns with Jekyll's GFM parser (the files named in the
 * comments are under kramdown/parser). A pattern sees one line without its line end.
 */

const rule = /^ {0,3}([*_-])[ \t]*\1[ \t]*\1[*_ \t-]*$/; // horizontal_rule.rb
const listStart = /^ {0,3}(?:[+*-]|\d+\.)[\t| ]/; // list.rb
const heading = /^#{1,6}[\t ]+\S/; // gfm.rb, quirk "paragraph_end"
const definition = /^ {0,3}:[\t| ]/; // list.rb
const attributes = /^ {0,3}\{:(?!:|\/)(?:\\\}|[^}])+\}[ \t]*$/; // extensions.rb
const definedAttributes = /^ {0,3}\{:\w[\w-]*:(?:\\\}|[^}])+\}[ \t]*$/;
const htmlTag = /^ {0,3}<\/?([\p{L}_][\p{L}\p{N}_.:-]*)/u; // paragraph.rb, html.rb
const spanTag =
  /^(?:a|abbr|acronym|b|bdo|big|br|button|cite|code|del|dfn|em|i|img|input|ins|kbd|label|mark|option|q|rb|rbc|rp|rt|rtc|ruby|samp|script|select|small|span|strong|sub|sup|tt|u|var)$/i;

export function isRule(line: string): boolean {
  const found = rule.exec(line);
  return found !== null && !/[*_-]/.test(line.replaceAll(found[1] ?? "", ""));
}

export function startsList(line: string): boolean {
  return listStart.test(line);
}

export function startsHeading(line: string): boolean {
  return heading.test(line);
}

export function startsDefinition(line: string): boolean {
  return definition.test(line);
}

export function isAttributes(line: string): boolean {
  return attributes.test(line) || definedAttributes.test(line);
}

/** `^` alone ends a block. */
export function isBlockEnd(line: string): boolean {
  return /^\^[ \t]*$/.test(line);
}

/** A line that starts with a tag which is no part of a sentence. */
export function startsHtml(line: string): boolean {
  const name = htmlTag.exec(line)?.[1];
  return name !== undefined && !spanTag.test(name);
}

/** Characters that may start something else than words, as the first of a line. */
const marks = new Set([..."{<#:>~`-+*^_0123456789"].map((char) => char.charCodeAt(0)));

/** Whether a paragraph ends before this line, which is not blank (gfm.rb, PARAGRAPH_END_GFM). */
export function endsParagraph(text: Text, line: number): boolean {
  const start = lineStart(text, line);
  const first = skipSpace(text.source, start, lineEnd(text, line));
  if (first - start > 3 || !marks.has(text.source.charCodeAt(first))) return false;
  const source = lineOf(text, line);
  return endsLazily(source) || startsOther(source);
}

/** Where a lazy line of a list or quote ends it too (paragraph.rb, LAZY_END). */
export function endsLazily(line: string): boolean {
  return attributes.test(line) || isBlockEnd(line) || startsHtml(line);
}

function startsOther(line: string): boolean {
  return (
    startsList(line) ||
    startsHeading(line) ||
    startsDefinition(line) ||
    /^ {0,3}>/.test(line) ||
    /^ {0,3}[~`]{3,}/.test(line)
  );
}
