import { asks, endsWithQuestion } from "../post/findings/answer-words";
import { countWords } from "../words/count-words";
import { sentencesIn } from "../words/sentences-in";
import type { VoiceMark } from "./attribution";
import type { Pair } from "./attributions-of";
import { speaksOfOneself } from "./speaks-of-oneself";

type Sentence = VoiceMark & { words: string };

/**
 * Where the other voice seems to begin in the first of two stretches: what the second answers was said by
 * somebody else, and usually last. After a fragment or a short question that opens the stretch, at the
 * questions that end it, or behind the last sentence in which who speaks says "I". The whole when nothing
 * of it is theirs; null when nothing was asked or answered.
 */
export function guessMark({ first, reasons }: Pair, language: string): VoiceMark | null {
  if (!reasons.includes("answer") && !reasons.includes("question")) return null;
  const sentences = sentencesOf(first, language);
  const at = sentences[beginOf(sentences)] ?? sentences[0];
  return at ? { passage: at.passage, at: at.at } : null;
}

function sentencesOf({ passages, words }: Pair["first"], language: string): Sentence[] {
  return passages.flatMap(({ key }, n) =>
    sentencesIn(words[n] ?? "", language)
      .filter(({ segment }) => segment.trim() !== "")
      .map(({ index, segment }) => ({
        passage: key,
        at: index + (segment.length - segment.trimStart().length),
        words: segment,
      })),
  );
}

/** Index of the sentence where the other voice begins. */
function beginOf(sentences: Sentence[]): number {
  const [opening, ...rest] = sentences;
  const last = sentences.at(-1);
  if (!opening || !last || rest.length === 0) return 0;
  // A stretch of several paragraphs does not turn at its first words.
  const short = opening.passage === last.passage;
  if (short && !asks(opening.words) && countWords(opening.words) <= 3) return 1;
  if (endsWithQuestion(last.words)) return endQuestions(sentences);
  if (short && endsWithQuestion(opening.words)) return 1;
  return sentences.findLastIndex(({ words }) => speaksOfOneself(words)) + 1;
}

/** Index of the first of the questions that end a stretch, with nothing else between them. */
function endQuestions(sentences: Sentence[]): number {
  return sentences.findLastIndex(({ words }) => !endsWithQuestion(words)) + 1;
}
