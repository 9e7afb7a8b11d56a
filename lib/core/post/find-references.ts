import type { Chunk } from "./chunk";
import { referenceName } from "./inline-syntax";
import { lineOf, type Text } from "./text-lines";

/** The names that `[name]: address` lines of a post define. */
export function findReferences(text: Text, chunks: Chunk[]): Set<string> {
  const names = new Set<string>();
  for (const { kind, from, to } of chunks) {
    if (kind !== "reference") continue;
    for (let line = from; line < to; line += 1) {
      const name = /^ {0,3}\[([^\]]+)\]:/.exec(lineOf(text, line))?.[1];
      if (name) names.add(referenceName(name));
    }
  }
  return names;
}
