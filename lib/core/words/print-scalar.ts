import { parseDocument } from "yaml";

const reserved = /^(?:yes|no|on|off|true|false|null|y|n)$/i;
const safe = /^[\p{L}][^\n:#[\]{},&*!|>'"%@`]*$/u;

/**
 * Words as a YAML scalar that every YAML 1.1 and 1.2 reader takes as this string: plain when nothing in
 * it could mean something else, in double quotes otherwise.
 */
export function printScalar(words: string): string {
  return safe.test(words) && !reserved.test(words) && words === words.trim()
    ? words
    : JSON.stringify(words);
}

/** The string a YAML scalar stands for; the source itself when it is not one scalar. Never throws. */
export function readScalar(source: string): string {
  const document = parseDocument(`key: ${source}`, { schema: "failsafe", logLevel: "silent" });
  if (document.errors.length > 0) return source.trim();
  const value: unknown = document.get("key");
  return typeof value === "string" ? value : source.trim();
}
