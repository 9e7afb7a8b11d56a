import type { Finding } from "../finding";
import type { Passage } from "../post";
import { asks, endsWithQuestion, startsLikeAnswer } from "./answer-words";
import { quote } from "./quote";
import { pairsOf, type Turn } from "./turns-of";

/**
 * A question that the same voice answers: in its next turn, or in the next paragraph of the same turn. A
 * new section starts afresh.
 */
export function questionsToOneself(turns: Turn[]): Finding[] {
  const pairs = pairsOf(turns).flatMap(({ first, second }) => {
    const answered = first.section === second.section && !second.words.some(asks);
    const index = first.words.findLastIndex(asks);
    return answered && index >= 0 ? [at(first, index)] : [];
  });
  const inside = turns.flatMap((turn) =>
    turn.words.flatMap((words, index) => {
      const next = turn.words[index + 1] ?? "";
      return endsWithQuestion(words) && startsLikeAnswer(next) && !asks(next)
        ? [at(turn, index)]
        : [];
    }),
  );
  return [...pairs, ...inside].flatMap(({ passage, words }) =>
    passage ? [finding(passage, lastQuestion(words))] : [],
  );
}

function at(turn: Turn, index: number) {
  return { passage: turn.passages[index], words: turn.words[index] ?? "" };
}

function finding(passage: Passage, question: string): Finding {
  const detail = quote(question, passage.syntax);
  return { rule: "question-to-oneself", passage: passage.key, block: passage.block, detail };
}

function lastQuestion(words: string): string {
  const end = words.search(/[?？؟][^?？؟]*$/) + 1;
  const before = words.slice(0, end - 1);
  const start = Math.max(
    ...[".", "!", "?", "。", "？", "！", "\n"].map((mark) => before.lastIndexOf(mark)),
  );
  return words.slice(start + 1, end).trim();
}
