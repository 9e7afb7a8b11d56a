/** Letters that make words together. `cased` are Latin, Greek and Cyrillic. */
export type Script =
  | "cased"
  | "han"
  | "hiragana"
  | "katakana"
  | "hangul"
  | "arabic"
  | "digit"
  | "letter"
  | "none";

const patterns: [Script, RegExp][] = [
  ["cased", /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u],
  ["han", /[\p{Script=Han}]/u],
  ["katakana", /[\p{Script=Katakana}ーｰ\u3099\u309a]/u],
  ["hiragana", /\p{Script=Hiragana}/u],
  ["hangul", /\p{Script=Hangul}/u],
  ["arabic", /(?=[\p{L}\p{M}\u0640])[\p{Script=Arabic}\u0640\u064b-\u065f\u0670]/u],
  ["digit", /\p{Nd}/u],
  ["letter", /[\p{L}\p{M}]/u],
];

const known = new Map<string, Script>();

/** The script of one character; `none` for what is no letter or digit, and for no character. */
export function scriptOf(character: string): Script {
  const found = known.get(character);
  if (found) return found;
  const script = patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? "none";
  known.set(character, script);
  return script;
}

/** The character that ends at an offset, or "" at the start. */
export function characterBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  const pair = low >= 0xdc00 && low <= 0xdfff && offset > 1;
  return text.slice(offset - (pair ? 2 : 1), offset);
}

/** The character that begins at an offset, or "" at the end. */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? "" : String.fromCodePoint(code);
}
