import type { Change, WordsChange } from "../suggestion/change";
import type { VoiceView } from "./views";

/** From where on words are another voice's; with `rest`, also the paragraphs of the turn behind that one. */
export type Begin = {
  /** Id of the passage. */
  passage: string;
  /** UTF-16 offset where a sentence begins; 0 for the whole passage. */
  at: number;
  rest: boolean;
};

/** The change that gives these words to a speaker: the passage as a whole, or parted where they begin. */
export function changeFor(
  { at, rest }: Pick<Begin, "at" | "rest">,
  label: string,
): Exclude<Change, WordsChange> {
  return at === 0 ? { type: "speaker", label, rest } : { type: "split", at, label };
}

/** What a place proposes: a whole paragraph takes those behind it in its turn along. */
export function guessedBegin({ guess, first, second }: VoiceView): Begin | null {
  if (!guess) return null;
  const turns = [first, second].map(({ passages }) => passages);
  const passages = turns.find((all) => all.some(({ id }) => id === guess.passage)) ?? [];
  const index = passages.findIndex(({ id }) => id === guess.passage);
  const passage = passages[index];
  if (!passage) return null;
  const whole = guess.at <= (passage.begins[0] ?? 0);
  const rest = whole && index < passages.length - 1;
  return { passage: passage.id, at: whole ? 0 : guess.at, rest };
}
