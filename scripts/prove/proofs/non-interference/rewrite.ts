import { editSource } from "@/lib/core/words/edit-source";
import { textOf } from "@/lib/core/words/text-of";
import type { PassageState } from "@/lib/db/passage-state";

/** A passage with other words where something is taken out, and where its offsets went. */
export type Rewritten = {
  source: string;
  text: string;
  /** From an offset in the old visible text to the same place in the new one. */
  moved: (offset: number) => number;
};

/**
 * Changes a passage inside what is taken out of it and nowhere else.
 * @throws when the new words do not read as they were written: the twin would differ elsewhere.
 */
export function rewrite(
  state: PassageState,
  wordsFor: (removed: string) => string,
): Rewritten | null {
  const cuts = state.look ? [{ start: 0, end: state.text.length }] : state.cuts;
  if (cuts.length === 0) return null;
  const parts = cuts.map(({ start, end }) => ({
    start,
    end,
    words: wordsFor(state.text.slice(start, end)),
  }));
  let text = "";
  let at = 0;
  for (const { start, end, words } of parts) {
    text += state.text.slice(at, start) + words;
    at = end;
  }
  text += state.text.slice(at);
  const moved = (offset: number) => {
    let shift = 0;
    for (const { start, end, words } of parts) {
      if (offset <= start) break;
      const inside = Math.min(offset, end) - start;
      // A place inside a removal stays inside; its end is the new words' end.
      if (offset < end) return start + shift + Math.min(inside, words.length - 1);
      shift += words.length - (end - start);
    }
    return offset + shift;
  };
  const source = editSource(state.revision.source, text, state.passage.syntax);
  if (source === null || textOf(source, state.passage.syntax) !== text) {
    throw new Error(`other words cannot be put into ${state.id}`);
  }
  return { source, text, moved };
}
