/** What publishing may replace: the text we put there last, nothing, or what was imported. */
export type Expected = {
  /** What our last export left at the path (null: nothing); undefined before the first export. */
  exported: string | null | undefined;
  /** The imported source, byte for byte: before the first export the blog may hold it already. */
  imported: string;
};

/**
 * Whether the blog holds what we expect, so that an export overwrites nobody's work (DOMAIN.md,
 * "publication"). `there` is null when nothing lies at the path. What is wanted anyway is always fine.
 */
export function asExpected(there: string | null, wanted: string | null, known: Expected): boolean {
  if (there === wanted) return true;
  if (known.exported !== undefined) return there === known.exported;
  return there === null || there === known.imported;
}
