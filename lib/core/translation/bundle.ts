/** A passage of the original as a translator reads it: what is taken out of it is not in it. */
export type BundleOriginal = { id: string; text: string; digest: string };

/**
 * A translated passage whose original says something else now. The digests stand for what both read like
 * when the bundle was made, and are made of ids alone: who has the bundle cannot try guesses against them.
 */
export type BundlePassage = {
  id: string;
  key: string;
  standing: "stale";
  original: BundleOriginal[];
  translation: { text: string; digest: string; revisionId: string };
  /** Set by whoever read it: it still says the same, as it is. */
  same?: boolean | undefined;
};

/** What is open in one translation, for a translator to work on and give back. */
export type Bundle = {
  readback: "bundle 1";
  interview: string;
  transcript: string;
  language: string;
  originalLanguage: string;
  passages: BundlePassage[];
};

/** GET and POST /api/v1/transcripts/{id}/bundle: the bundle, or the two-column document it was printed as. */
export type BundleBody = Bundle | { document: string };

/** One row of a document that came back: the passage's key, the mark of what was seen, and what is there now. */
export type DocumentRow = { key: string; seen: string; text: string; same: boolean };

/** A document that came back: the transcript it says it is of. */
export type BundleDocument = { transcript: string; rows: DocumentRow[] };

/** Short enough to stand in a document beside its passage, long enough that no two are alike by chance. */
export function seenOf(passage: BundlePassage, hash: (text: string) => string): string {
  const { id, translation, original } = passage;
  const digests = original.map((said) => [said.id, said.digest]);
  return hash(JSON.stringify([id, translation.digest, digests])).slice(0, 16);
}

/** Words as a document brings them back: runs of spaces are one, none at the ends of a line, no empty lines. */
export function foldLines(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028]/).map((line) => line.replace(/[ \t\f]+/g, " "));
  return lines
    .map((line) => line.replace(/^ | $/g, ""))
    .filter((line) => line !== "")
    .join("\n");
}
