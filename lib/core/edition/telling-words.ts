import { scanInline } from "../words/scan-inline";

/** Words in a row of a long removal that give it away. */
const RUN = 6;
const LONGEST = 8;

/** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic; other marks are letters. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

const stop = new Set(
  "about after again almost always another because before being better between cannot could course didn't doesn't during either enough every everything first going having however indeed instead itself little maybe might moment nothing other others people perhaps please pretty probably quite rather really right second should since something sometimes still their there these thing things think those though three through today together toward under until using usually whatever where whether which while within without would years yourself alors aussi autre avant avoir beaucoup cette chose comme comment encore entre faire jamais maintenant même parce pendant personne peut-être plusieurs pourquoi quelque toujours vraiment"
    .split(" ")
    .map(fold),
);

/**
 * Text as it is compared: markup and encodings undone, NFKC, without accents, lower case, one space
 * between words. Addresses and file names leave accents away: `zoe-bronte` says Zoë Brontë.
 */
export function comparable(text: string): string {
  return fold(decode(text));
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(accents, "")
    .normalize("NFKC")
    .replace(/[\p{Cf}\u00ad]/gu, "")
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ς", "σ")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, " ")
    .trim();
}

/** Undoes what hides words: inline markup, entities, percent signs and `\u` escapes. */
export function decode(text: string): string {
  const plain = text
    .replace(/\\u\{?([0-9a-fA-F]{4,6})\}?/g, (_, code) => fromCode(Number.parseInt(code, 16)))
    .replace(/(?:%[0-9a-fA-F]{2})+/g, percent);
  return scanInline(plain)
    .map((one) => one.text)
    .join("");
}

/** What of a removal gives it away where it still stands: all of a short one, runs of a long one. */
export function tellingRuns(removed: string): string[] {
  const words = comparable(removed).split(" ").filter(Boolean);
  if (words.length > LONGEST) {
    return words
      .slice(0, words.length - RUN + 1)
      .map((_, at) => words.slice(at, at + RUN).join(" "));
  }
  return telling(removed, words) ? [words.join(" ")] : [];
}

/** "Right, right." stands everywhere and tells nothing; a name, a number or two real words do. */
function telling(removed: string, words: string[]): boolean {
  if (/\p{N}{3,}/u.test(removed)) return true;
  const real = words.filter((word) => word.length > 3 && !stop.has(word));
  if (new Set(words).size >= 2 && real.length >= 1) return true;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(removed))
    return true;
  const [only] = words;
  if (only === undefined || stop.has(only) || words.length > 1) return false;
  return only.length >= 6 || /^\P{L}*\p{Lu}\p{L}{2}/u.test(removed);
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

function percent(found: string): string {
  try {
    return decodeURIComponent(found);
  } catch {
    // Not UTF-8: not words.
    return found;
  }
}
