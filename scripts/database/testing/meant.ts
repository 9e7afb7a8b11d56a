/** Columns that a migration rewrites on purpose, as "Table.column", by its name. */
export const meant: Record<string, string[]> = {};
