/** Words by their letters, so that all that begin at a place are found in one walk. */
export type Trie<Value> = { next: Map<string, Trie<Value>>; values: Value[] };

/** A trie of values under their letters. */
export function makeTrie<Value>(entries: Iterable<[letters: string, value: Value]>): Trie<Value> {
  const root: Trie<Value> = { next: new Map(), values: [] };
  for (const [letters, value] of entries) {
    let node = root;
    for (let at = 0; at < letters.length; at += 1) {
      const letter = letters.charAt(at);
      let next = node.next.get(letter);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(letter, next);
      }
      node = next;
    }
    node.values.push(value);
  }
  return root;
}

/** Calls `found` with each value whose letters begin at `from`, and where they end. */
export function walkTrie<Value>(
  trie: Trie<Value>,
  letters: string,
  from: number,
  found: (value: Value, end: number) => void,
): void {
  let node: Trie<Value> | undefined = trie;
  for (let at = from; at < letters.length; at += 1) {
    node = node.next.get(letters.charAt(at));
    if (!node) return;
    for (const value of node.values) found(value, at + 1);
  }
}
