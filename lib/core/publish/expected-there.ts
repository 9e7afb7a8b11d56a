/** Whether a text (null: nothing) is the one that is meant; after a purge only a salted hash can tell. */
export type Recognised = (there: string | null) => boolean;

/** What publishing may replace: the text we put there last, nothing, or what was imported. */
export type Expected = {
  /** What our last export left at the path; undefined before the first export. */
  exported: Recognised | undefined;
  /** The imported source, byte for byte: before the first export the blog may hold it already. */
  imported: Recognised;
};

/**
 * Whether the blog holds what we expect, so that an export overwrites nobody's work (DOMAIN.md,
 * "publication"). `there` is null when nothing lies at the path. What is wanted anyway is always fine;
 * undefined while nothing is.
 */
export function asExpected(
  there: string | null,
  wanted: string | null | undefined,
  known: Expected,
): boolean {
  if (there === wanted) return true;
  if (known.exported) return known.exported(there);
  return there === null || known.imported(there);
}
