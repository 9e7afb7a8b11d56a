import type { Pattern } from "./name-patterns";

/**
 * Patterns without the parts of names that say somebody else, too: a part of another person's name, or
 * all of another term's. Whom those mean nobody can tell from the words.
 */
export function ownParts(patterns: Pattern[]): Pattern[] {
  const claims = new Map<string, Set<string>>();
  for (const { letters, term } of patterns) {
    const ids = claims.get(letters) ?? new Set();
    claims.set(letters, ids.add(term.id));
  }
  return patterns.filter(({ part, letters }) => part === null || claims.get(letters)?.size === 1);
}
