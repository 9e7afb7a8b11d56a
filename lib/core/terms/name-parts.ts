import { characterAt, scriptOf } from "./script-of";
import { isAddress } from "./titles";

/**
 * A part of a person's name that may stand alone. `first` is the one in front of it in Western order;
 * `titled` parts are too short to be told from other words without a form of address beside them; a
 * `piece` is one side of a hyphen.
 */
export type NamePart = { words: string; first: boolean; titled: boolean; piece?: boolean };

/** Between the words of a name. A hyphen keeps the two sides together. */
const gap = /[\s·・･•‧∙_]+/u;

const particles = new Set(
  "de del della des di da do dos du van von der den zu zum zur la le las los ter ten y e i bin ibn al el بن ابن".split(
    " ",
  ),
);

/** Arabic words that make one name with the next. */
const compounds = new Set(["عبد", "أبو", "ابو", "آل", "أم", "ام"]);

const longFamilies =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|夏侯|남궁|황보|제갈|사공|선우|독고)/u;

/** The parts of a person's name by which they may be called, longest first. */
export function namePartsOf(name: string, language: string): NamePart[] {
  const words = name.split(gap).filter((word) => word !== "" && !isAddress(word));
  const parts = words.length > 1 ? partsOfMany(words) : partsOfOne(words[0] ?? "", language);
  return parts.filter(({ words: part }) => part !== name);
}

function partsOfMany(words: string[]): NamePart[] {
  return words.flatMap((word, index) => {
    if (particles.has(word.toLowerCase()) || compounds.has(words[index - 1] ?? "")) return [];
    const first = index === 0;
    const next = words[index + 1];
    if (compounds.has(word)) return next ? [partOf(`${word} ${next}`, first)] : [];
    const before = particlesBefore(words, index);
    const led = before === "" ? [] : [partOf(`${before} ${word}`, false)];
    return [...led, partOf(word, first), ...piecesOf(word, first)];
  });
}

function particlesBefore(words: string[], index: number): string {
  let from = index;
  while (from > 1 && particles.has(words[from - 1]?.toLowerCase() ?? "")) from -= 1;
  return words.slice(from, index).join(" ");
}

/** `Nakamura-Weiss` may be called by one of the two. */
function piecesOf(word: string, first: boolean): NamePart[] {
  const pieces = word.split(/[-‐‑]/u);
  if (pieces.length < 2) return [];
  return pieces
    .filter((piece) => piece.length >= 4)
    .map((piece) => ({ ...partOf(piece, first), piece: true }));
}

function partOf(words: string, first: boolean): NamePart {
  const asian = ["han", "hangul", "hiragana", "katakana"].includes(scriptOf(characterAt(words, 0)));
  return { words, first, titled: asian && words.length === 1 };
}

/** Chinese, Japanese and Korean names are written without a gap: family first. */
function partsOfOne(name: string, language: string): NamePart[] {
  if (/^[\p{Script=Han}々]{3,5}$/u.test(name) && language.startsWith("ja")) return japanese(name);
  if (!/^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,5})$/u.test(name)) return piecesOf(name, false);
  const family = longFamilies.exec(name)?.[0] ?? name.slice(0, 1);
  const given = name.slice(family.length);
  return [
    { words: given, first: true, titled: given.length < 2 },
    { words: family, first: false, titled: true },
  ].filter(({ words }) => words !== "");
}

/** Where a Japanese family name ends cannot be seen; two and two is sure enough, else a title decides. */
function japanese(name: string): NamePart[] {
  const lengths = name.length === 3 ? [2, 1] : [2, 3];
  return lengths
    .filter((length) => length < name.length)
    .flatMap((length) => {
      const titled = name.length !== 4 || length !== 2;
      return [
        { words: name.slice(0, length), first: false, titled },
        { words: name.slice(length), first: true, titled },
      ];
    });
}
