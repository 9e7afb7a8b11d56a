import "server-only";
import type { EditionNow } from "./edition-now";
import { type ListedPublication, lastPushed } from "./publications";

/**
 * Paths that the last publication holds and this one would not: a language that is not ready any more may
 * say what was taken out since, so it goes from the blog until it is.
 */
export function gonePaths(publications: ListedPublication[], now: EditionNow): string[] {
  const last = lastPushed(publications);
  if (!last || last.takesDown || now.kind !== "ready") return [];
  const kept = new Set(now.files.map(({ path }) => path));
  return last.written.filter((path) => !kept.has(path));
}
