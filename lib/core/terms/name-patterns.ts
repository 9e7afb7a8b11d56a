import { foldText } from "./fold-text";
import { namePartsOf } from "./name-parts";
import type { How, Term, TermName } from "./term";

/** One way of writing a term, as it is looked for. */
export type Pattern = {
  term: Term;
  /** As written, NFC, without signs at its end. */
  written: string;
  /** The signs at its end: the last dot of `U.S.` belongs to it where it stands. */
  tail: string;
  letters: string;
  /** Indices of the letters before which the name has a gap. */
  gaps: Set<number>;
  /** The surest it can be. */
  how: How;
  part: "first" | "last" | null;
  /** One side of a hyphen: what stands on the other goes with it, however it is written. */
  piece: boolean;
  /** Only beside a form of address. */
  titled: boolean;
  /** Only after what this says of the words before: the contraction that took its article. */
  after: RegExp | null;
  /** Only in texts of this language, without region. */
  language: string | null;
  /** Only where the text has an umlaut. */
  umlaut: boolean;
};

/** Longer names than this are cut off: nobody is called so. */
const LONGEST = 120;

/** Every way of writing the names of a term that is looked for. */
export function patternsOf(term: Term): Pattern[] {
  return term.names.flatMap((name) => {
    const written = name.name.normalize("NFC").trim().slice(0, LONGEST);
    if (foldText(written).letters === "") return [];
    return [
      patternOf(term, written),
      ...(term.kind === "person" ? ofPerson(term, { ...name, name: written }) : []),
      ...withoutArticle(term, written),
      ...declined(term, { ...name, name: written }),
    ].flatMap((pattern) => [pattern, ...withoutUmlaut(pattern)]);
  });
}

function patternOf(term: Term, name: string, more: Partial<Pattern> = {}): Pattern {
  const tail = /[.\-_]*$/u.exec(name)?.[0] ?? "";
  const written = name.slice(0, name.length - tail.length);
  const { letters, starts, ends } = foldText(written);
  const gaps = new Set(
    starts.flatMap((start, at) => (at > 0 && start > (ends[at - 1] ?? 0) ? [at] : [])),
  );
  const plain = { how: "exact" as const, part: null, titled: false, piece: false, after: null };
  return { term, written, tail, letters, gaps, ...plain, language: null, umlaut: false, ...more };
}

function ofPerson(term: Term, { name, language }: TermName): Pattern[] {
  const parts = namePartsOf(name, language).map(({ words, first, titled, piece = false }) =>
    patternOf(term, words, { how: "part", part: first ? "first" : "last", titled, piece }),
  );
  const sayable = parts.filter(({ letters }) => letters.length > 1 || !/[a-z]/.test(letters));
  return [...sayable, ...reordered(term, name)];
}

/** `Jin Haifeng` and `H. Jin` for `Haifeng Jin`. */
function reordered(term: Term, name: string): Pattern[] {
  const words = name.split(/\s+/u);
  const [first, ...rest] = words;
  if (!first || rest.length === 0 || rest.length > 3 || !/^\p{Lu}\p{L}/u.test(first)) return [];
  const last = rest.join(" ");
  return [`${last} ${first}`, `${first.charAt(0)}. ${last}`].map((written) =>
    patternOf(term, written, { how: "respelled" }),
  );
}

/** French and Spanish melt an article into the word before: `du Monde`, `del País`. */
function withoutArticle(term: Term, name: string): Pattern[] {
  const found = /^(les?|el)\s+(?=\p{Lu})/iu.exec(name);
  if (!found) return [];
  const after = { le: /(?:^|[^\p{L}])(?:du|au)\s$/iu, les: /(?:^|[^\p{L}])(?:des|aux)\s$/iu };
  const spanish = /(?:^|[^\p{L}])(?:del|al)\s$/iu;
  const article = found[1]?.toLowerCase();
  return [
    patternOf(term, name.slice(found[0].length), {
      how: "inflected",
      after: article === "le" ? after.le : article === "les" ? after.les : spanish,
    }),
  ];
}

/** German declines what a name begins with: `der Deutschen Bank`. Arabic, `أبو`. */
function declined(term: Term, { name, language }: TermName): Pattern[] {
  if (language.startsWith("de") && term.kind !== "person" && /^\p{Lu}\p{Ll}+e\s/u.test(name)) {
    return ["n", "r", "s", "m"].map((ending) =>
      patternOf(term, name.replace(/e(?=\s)/u, `e${ending}`), { how: "inflected", language: "de" }),
    );
  }
  const father = /^[أا]بو(?=\s)/u;
  if (!father.test(name)) return [];
  return ["أبي", "أبا"].map((word) =>
    patternOf(term, name.replace(father, word), { how: "inflected" }),
  );
}

/** `Mueller` finds `Müller` and the other way round. */
function withoutUmlaut({ letters: _, gaps: __, tail, ...pattern }: Pattern): Pattern[] {
  const spelled = pattern.written
    .replace(/[äöüÄÖÜ]/gu, (letter) => `${letter.normalize("NFD").charAt(0)}e`)
    .replace(/(?<=\p{Lu})e(?=\p{Lu})/gu, "E");
  const umlaut = spelled === pattern.written;
  const other = umlaut ? spelled.replace(/([aouAOU])e/gu, "$1") : spelled;
  if (other === pattern.written) return [];
  return [
    patternOf(pattern.term, other + tail, { ...pattern, written: other, umlaut, how: "respelled" }),
  ];
}
