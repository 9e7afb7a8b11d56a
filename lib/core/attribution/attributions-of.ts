import { asks, endsWithQuestion, startsLikeAnswer } from "../post/findings/answer-words";
import { type Turn, turnsOf } from "../post/findings/turns-of";
import type { Passage, Post } from "../post/post";
import type { Attribution, VoiceReason } from "./attribution";
import { guessMark } from "./guess-mark";
import { nearVoices } from "./near-voices";

/**
 * The places of a post where one person's words may stand in another's mouth, in order of reading.
 * `wordsOf` gives a passage's visible text as it reads now; null when it is out, and then no place is about
 * it. Nobody is asked about a new section that begins with who ended the last one: that is how most do.
 */
export function attributionsOf(
  post: Post,
  language: string,
  wordsOf: (passage: Passage) => string | null,
): Attribution[] {
  const words = new Map(post.passages.map((passage) => [passage.key, wordsOf(passage)]));
  const turns = turnsOf(post, ({ key }) => words.get(key) ?? "");
  const isIn = (key: string) => words.get(key) !== null;
  return turns
    .flatMap((turn, index) => {
      const place = (first: number) => (pair: Pair) =>
        placeOf(pair, nearVoices(turns, first, index), language);
      return [
        ...besideLast(turns, index).flatMap(place(index - 1)),
        ...insideOf(turn).flatMap(place(index)),
      ];
    })
    .filter(({ first, second }) => [...first, ...second].every(isIn));
}

/** Two stretches of one voice, and why they are suspicious. */
export type Pair = { first: Turn; second: Turn; reasons: VoiceReason[] };

/**
 * This turn and the one before it, where both are of one voice. Of three in a row the middle one, when it asks
 * and the third answers, is asked about once: with its answer.
 */
function besideLast(turns: Turn[], index: number): Pair[] {
  const [first, second, third] = [turns[index - 1], turns[index], turns[index + 1]];
  if (!first || !second || !areTwice(first, second)) return [];
  const asked = endsWithQuestion(second.words.at(-1) ?? "");
  if (asked && third && areTwice(second, third) && !third.words.some(asks)) return [];
  const reasons: VoiceReason[] = ["twice"];
  if (first.words.some(asks) && !second.words.some(asks)) reasons.push("question");
  if (startsLikeAnswer(second.words[0] ?? "")) reasons.push("answer");
  return [{ first, second, reasons }];
}

/** Whether one voice speaks twice in a row; two sections may well end and begin with the same. */
function areTwice(one: Turn, other: Turn): boolean {
  return one.voice === other.voice && one.section === other.section;
}

/** Neighbouring paragraphs of one turn, of which the second answers what the first asks. */
function insideOf(turn: Turn): Pair[] {
  return turn.words.flatMap((words, at) => {
    const next = turn.words[at + 1] ?? "";
    if (!endsWithQuestion(words) || !startsLikeAnswer(next) || asks(next)) return [];
    const [first, second] = [only(turn, at), only(turn, at + 1)];
    return [{ first, second, reasons: ["question", "answer"] satisfies VoiceReason[] }];
  });
}

function only(turn: Turn, at: number): Turn {
  const { passages, words } = turn;
  return { ...turn, passages: passages.slice(at, at + 1), words: words.slice(at, at + 1) };
}

function placeOf(pair: Pair, others: number[], language: string): Attribution[] {
  const { first, second, reasons } = pair;
  const speaker = second.passages[0]?.speaker ?? null;
  if (speaker === null || others.length === 0) return [];
  const keysOf = ({ passages }: Turn) => passages.map(({ key }) => key);
  const guess = guessMark(pair, language);
  return [{ first: keysOf(first), second: keysOf(second), reasons, speaker, others, guess }];
}
