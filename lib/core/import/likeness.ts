/** The pairs of characters of a text with how often each comes; what `likeness` compares. */
export type CharacterPairs = { counts: Map<string, number>; size: number };

/** Case and white space do not count. */
export function characterPairs(text: string): CharacterPairs {
  const folded = text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const pair = folded.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, size: Math.max(0, folded.length - 1) };
}

/**
 * How alike two texts are, 0 to 1: twice the pairs of characters that they share, over all they have. The
 * same in every language, with or without spaces.
 */
export function likeness(one: CharacterPairs, other: CharacterPairs): number {
  if (one.size + other.size === 0) return 0;
  let shared = 0;
  for (const [pair, count] of one.counts) {
    shared += Math.min(count, other.counts.get(pair) ?? 0);
  }
  return (2 * shared) / (one.size + other.size);
}
