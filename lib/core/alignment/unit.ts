import { type Passage, sourceOf } from "../post/post";
import { textOf } from "../words/text-of";
import type { Side } from "./alignment";
import { foldWord } from "./language/fold-word";
import { wordsOf } from "./language/words-of";
import { marksOf } from "./marks";

/** A passage as the alignment sees it. */
export type Unit = {
  key: string;
  kind: Passage["kind"];
  /** Label of who says it. */
  speaker: string | null;
  section: number | null;
  /** Letters and digits. */
  length: number;
  /** What another language would say with the same key: numbers, addresses, names, everyday words. */
  marks: string[];
  /** Its words, folded and shortened, to learn from which of the other side they go with. */
  words: string[];
};

/** The passages of a side in order of reading. */
export function unitsOf({ post, language, sources }: Side): Unit[] {
  let turn: number | null = null;
  return post.passages.map((passage) => {
    const { key, kind, syntax, section } = passage;
    const source = sources.get(key) ?? sourceOf(post, passage);
    const text = textOf(source, syntax);
    const words = wordsOf(foldWord(text), language);
    const continues = passage.turn !== null && passage.turn === turn;
    turn = passage.turn;
    const marks = marksOf({ source, text, words, language });
    if (continues) marks.push("¶");
    const speaker = post.speakers[passage.speaker ?? -1]?.label ?? null;
    const stems = [...new Set(words.map(({ stem }) => stem))];
    return { key, kind, speaker, section, length: lengthOf(text), marks, words: stems };
  });
}

/** Letters and digits; at least 1. */
export function lengthOf(text: string): number {
  return Math.max(1, text.replace(/[^\p{L}\p{N}]+/gu, "").length);
}
