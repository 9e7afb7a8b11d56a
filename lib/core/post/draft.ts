import type { Voices } from "./choose-labels";
import { type References, syntaxOf } from "./inline-syntax";
import type { Block, BlockKind, Passage, Speaker, TocEntry } from "./post";
import type { Text } from "./text-lines";

/** A passage before it has its key; `parent` is the entry of the table of contents above it. */
export type Part = Omit<Passage, "key"> & { parent: TocEntry | null };

/** A post while it is read. */
export type Draft = {
  text: Text;
  references: References;
  voices: Voices;
  blocks: Block[];
  parts: Part[];
  speakers: Speaker[];
  /** Places of labels in `speakers`. */
  known: Map<string, number>;
  sections: { heading: Part; level: number }[];
  entries: { entry: TocEntry; part: Part }[];
  /** The turn that words without a label belong to; null outside of one. */
  turn: { number: number; speaker: number } | null;
  turns: number;
};

export function makeDraft(text: Text, references: References, voices: Voices): Draft {
  return {
    text,
    references,
    voices,
    blocks: [],
    parts: [],
    speakers: [],
    known: new Map(),
    sections: [],
    entries: [],
    turn: null,
    turns: 0,
  };
}

/** Adds the source between `start` and `end` as the next block. */
export function addBlock(draft: Draft, kind: BlockKind, start: number, end: number): void {
  draft.blocks.push({ kind, source: draft.text.source.slice(start, end) });
}

/** The passage that words of the newest block make; `base` is where the block starts. */
export function addPart(
  draft: Draft,
  base: number,
  words: Pick<Part, "kind"> & Partial<Part> & { start: number; end: number },
): Part {
  const source = draft.text.source.slice(words.start, words.end);
  const part: Part = {
    syntax: words.syntax ?? syntaxOf(source, draft.references),
    speaker: null,
    turn: null,
    section: draft.sections.length > 0 ? draft.sections.length - 1 : null,
    label: null,
    parent: null,
    ...words,
    block: draft.blocks.length - 1,
    start: words.start - base,
    end: words.end - base,
  };
  draft.parts.push(part);
  return part;
}

/** What words without a label are: a paragraph of the turn they stand in, else a note. */
export function continued(draft: Draft): Pick<Part, "kind" | "speaker" | "turn"> {
  const { turn } = draft;
  if (!turn) return { kind: "note", speaker: null, turn: null };
  return { kind: "turn", speaker: turn.speaker, turn: turn.number };
}

/** The speaker with a label, added when it is new. */
export function speakerOf(draft: Draft, label: string): number {
  const found = draft.known.get(label);
  if (found !== undefined) return found;
  const added = draft.speakers.push({ label, name: null }) - 1;
  draft.known.set(label, added);
  return added;
}
