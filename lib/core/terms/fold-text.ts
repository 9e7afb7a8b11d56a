/**
 * Text as names are compared: case, accents, width, optional vowels and everything that may part the
 * words of a name left away. `starts[n]..ends[n]` is the character of the text that `letters[n]` comes
 * from (UTF-16); letters of one character share both.
 */
export type Folded = { letters: string; starts: number[]; ends: number[] };

/** Accents of Latin, Greek and Cyrillic, vowel points of Arabic and Hebrew, and Arabic's lengthening line. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;

/** What parts the words of a name or stands inside of one: space, hyphens, dots, invisible signs. */
const gaps = /[\s\p{Cf}\u00ad_.‐‑‒–\-·・･•‧∙]/gu;

const letterForms: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ς: "σ",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ک: "ك",
  ٱ: "ا",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "＇": "'",
  "`": "'",
};

const known = new Map<number, string>();

/** Folds a text in one walk, each character on its own. */
export function foldText(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const letters: string[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const folded = foldCharacter(code);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(next);
    }
    if (folded !== "") letters.push(folded);
    // A mark that is written after its letter belongs to it.
    if (folded === "" && ends.at(-1) === at && isMark(code)) ends[ends.length - 1] = next;
    at = next;
  }
  return { letters: letters.join(""), starts, ends };
}

function foldCharacter(code: number): string {
  const found = known.get(code);
  if (found !== undefined) return found;
  const folded = Array.from(
    String.fromCodePoint(code).normalize("NFKD").toLowerCase().replace(marks, "").replace(gaps, ""),
    (letter) => letterForms[letter] ?? letter,
  ).join("");
  known.set(code, folded);
  return folded;
}

function isMark(code: number): boolean {
  return String.fromCodePoint(code).search(marks) === 0;
}
