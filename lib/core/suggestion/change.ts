/** Why somebody suggests a change; nobody has to say. */
export const reasons = ["misheard", "clearer", "private", "third_party", "legal"] as const;

export type Reason = (typeof reasons)[number];

/**
 * What somebody suggests of a passage. `words`: other words. `speaker`: another voice said it, and what it
 * says after it with `rest`. `split`: a new paragraph from an offset of the visible text on, said by
 * somebody else where it has a `label`. `merge`: one paragraph with the next. `heading`: a new one before it.
 * `keyPoint`: a new one of its section. `order`: all key points of its section, by their ids.
 */
export type Change =
  | { type: "words"; text: string }
  | { type: "speaker"; label: string; rest: boolean }
  | { type: "split"; at: number; label: string | null }
  | { type: "merge" }
  | { type: "heading"; text: string }
  | { type: "keyPoint"; text: string }
  | { type: "order"; passages: string[] };

export type WordsChange = Extract<Change, { type: "words" }>;

export type ChangeType = Change["type"];

/** A change as it is kept: its words apart from everything else, so that a purge finds them. */
export type KeptChange = { type: ChangeType; text: string; detail: unknown };

/** Parts a change into its words and the rest. */
export function keptOf(change: Change): KeptChange {
  const { type, ...rest } = change;
  return "text" in rest ? { type, text: rest.text, detail: {} } : { type, text: "", detail: rest };
}

/** The change that was kept: the inverse of `keptOf`. */
export function changeOf({ type, text, detail }: KeptChange): Change {
  if (type === "words" || type === "heading" || type === "keyPoint") return { type, text };
  return { type, ...(detail as object) } as Change;
}
