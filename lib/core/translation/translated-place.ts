import type { ByteChange } from "../print/change-bytes";
import type { Into } from "./empty-post";

/** The blog's own folder code for a language: `hant` for `zh-Hant`, otherwise the tag. */
function codeOf(language: string): string {
  return /^zh-(hant|hans)$/i.exec(language)?.[1]?.toLowerCase() ?? language;
}

/** A path in another language by the blog's rule: its folder and its file's ending, `en/a-en.md` → `de/a-de.md`. */
export function translatedPath(path: string, into: Into): string {
  const codes = codesOf(into.from);
  const code = codeOf(into.to);
  const parts = path.split("/");
  const file = parts.pop() ?? "";
  const folders = parts.map((part) => (codes.includes(part.toLowerCase()) ? code : part));
  const [, name = file, ending = ""] = /^(.+)(\.\w+)$/.exec(file) ?? [];
  const own = codes.find((one) => new RegExp(`[-.]${one}$`, "i").test(name));
  const named = own ? `${name.slice(0, -own.length)}${code}${ending}` : file;
  const now = [...folders, named].join("/");
  return now === path ? [...folders, `${name}-${code}${ending}`].join("/") : now;
}

/** The front matter of the same post in another language: what says the language, and where it is published. */
export function translatedFrontMatter(source: string, into: Into): ByteChange[] {
  const lang = placeOf(source, /^(?:lang|language|locale):[ \t]*/m);
  const place = placeOf(source, /^permalink:[ \t]*/m);
  return [
    ...(lang ? [{ ...lang, source: codeOf(into.to) }] : []),
    ...(place ? [{ ...place, source: translatedAddress(place.source, into) }] : []),
  ].sort((a, b) => a.start - b.start);
}

/** Two posts at one address would be written over each other. */
function translatedAddress(address: string, into: Into): string {
  const codes = codesOf(into.from);
  const code = codeOf(into.to);
  const parts = address.split("/");
  const at = parts.findIndex((part) => codes.includes(part.toLowerCase()));
  if (at >= 0) return parts.with(at, code).join("/");
  return address.startsWith("/") ? `/${code}${address}` : `${code}/${address}`;
}

function codesOf(language: string): string[] {
  const tag = language.toLowerCase();
  return [...new Set([codeOf(language).toLowerCase(), tag, tag.split("-")[0] ?? tag])];
}

function placeOf(source: string, key: RegExp): ByteChange | null {
  const found = key.exec(source);
  if (!found) return null;
  const start = found.index + found[0].length;
  const value = /^(["']?)([^\s"'#]+)\1/.exec(source.slice(start));
  if (!value?.[2]) return null;
  return { start, end: start + value[0].length, source: value[2] };
}
