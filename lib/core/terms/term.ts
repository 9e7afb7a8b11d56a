/**
 * A person, firm, place or word that is one thing in all transcripts, with its names per language. Several
 * names of one language are fine; each name is looked for in every transcript.
 */
export type Term = {
  id: string;
  kind: "person" | "firm" | "place" | "term";
  names: TermName[];
};

/** A name as it is written, and the BCP-47 tag of the language that writes it so. */
export type TermName = { language: string; name: string };

/** The visible words of a passage (`textOf`), with the passage's key and its transcript. */
export type Text = { transcript: string; language: string; passage: string; text: string };

/**
 * Where a term is named. `start..end` covers the name alone, in UTF-16 units of the text: titles,
 * honorifics, particles, articles and endings stay outside, so that they fit what comes in its place.
 */
export type Mention = {
  term: string;
  transcript: string;
  passage: string;
  start: number;
  end: number;
  /** The name as it stands there. */
  form: string;
  how: How;
};

/**
 * `exact`: as the entry writes it. `inflected`: with an ending, particle, proclitic or elision of the same
 * word, or declined. `part`: a part of a person's name alone. `respelled`: other accents, hyphens, spaces,
 * letters or order. The last that fits counts: they stand in order of how sure they are.
 */
export type How = "exact" | "inflected" | "part" | "respelled";

const sureness: How[] = ["exact", "inflected", "part", "respelled"];

/** The less sure of two. */
export function lessSure(one: How, other: How): How {
  return sureness.indexOf(one) >= sureness.indexOf(other) ? one : other;
}
