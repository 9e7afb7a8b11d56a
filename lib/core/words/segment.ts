import type { EndsLater } from "./ends-later";

/** Markup that comes in pairs around visible text. */
export type Mark = "em" | "strong" | "del" | "code" | "link" | "html";

/**
 * A piece of a passage's source. `text`: shown as written. `atom`: shown as something else, cut only
 * whole. `open` and `close`: the two sides of a `mark`, sharing `pair`. `opaque`: shows no words.
 */
export type Segment = {
  kind: "text" | "atom" | "open" | "close" | "opaque";
  source: string;
  /** What a reader sees of it. */
  text: string;
  pair: number | null;
  mark: Mark | null;
};

/** A piece before its pairs are numbered. */
export type Node =
  | { kind: "text" | "atom" | "opaque"; source: string; text: string }
  | { kind: "pair"; mark: Mark; open: string; close: string; children: Node[] };

/** A node together with the number of UTF-16 units of source it takes. */
export type Found = { node: Node; length: number };

/** Where a run of spans ends; counts the brackets of a link. Returns true at its end. */
export type Stop = (at: number, nodes: Node[]) => boolean;

/** What encloses the words that are scanned: marks that cannot nest in themselves, and raw HTML. */
export type Inside = { marks: string; raw: boolean };

export type Scan = {
  source: string;
  /** Steps left. Past it markup is no longer looked for, so that hostile text stays linear. */
  budget: number;
  /** How many marks are open; nesting ends at 30. */
  depth: number;
  /** Whether a mark that ends something still comes after a place; `ends-later.ts`. */
  endsLater: EndsLater;
  /** Results of attempts, by mark, place and what encloses them. */
  known: Map<string, Found | null>;
  /** Nodes of a piece of source that kramdown reads on its own. */
  apart: (source: string) => Node[];
  spans: (from: number, inside: Inside, stop: Stop | null) => { nodes: Node[]; end: number } | null;
};

/** A piece that shows as it is written. */
export function textFound(source: string): Found {
  return { node: { kind: "text", source, text: source }, length: source.length };
}

/** The visible words of nodes. */
export function wordsIn(nodes: Node[]): string {
  return nodes.map((node) => (node.kind === "pair" ? wordsIn(node.children) : node.text)).join("");
}

/** Nodes as a flat list of segments whose sources, joined, are the source again. */
export function flattenNodes(nodes: Node[]): Segment[] {
  const segments: Segment[] = [];
  let pairs = 0;
  const walk = (node: Node): void => {
    if (node.kind !== "pair") {
      const last = segments.at(-1);
      if (node.kind === "text" && last?.kind === "text") {
        segments[segments.length - 1] = joined(last, node);
      } else segments.push({ ...node, pair: null, mark: null });
      return;
    }
    const pair = pairs++;
    segments.push({ kind: "open", source: node.open, text: "", pair, mark: node.mark });
    node.children.forEach(walk);
    segments.push({ kind: "close", source: node.close, text: "", pair, mark: node.mark });
  };
  nodes.forEach(walk);
  return segments;
}

function joined(last: Segment, next: { source: string; text: string }): Segment {
  return { ...last, source: last.source + next.source, text: last.text + next.text };
}

/** Tries to read a pair once; a second try at the same place in the same marks has the same answer. */
export function once(scan: Scan, key: string, read: () => Found | null): Found | null {
  const known = scan.known.get(key);
  if (known !== undefined) return known;
  const found = scan.budget > 0 ? read() : null;
  scan.known.set(key, found);
  return found;
}
