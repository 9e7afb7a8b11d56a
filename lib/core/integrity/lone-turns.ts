import type { Effect, Left, Remains } from "./effect";
import { asksIn } from "./question-words";
import { isTouched, type SpokenTurn, staying } from "./spoken";

/** Questions whose answer is out, and answers whose question is: a turn that asks and the next one, of another voice. */
export function loneTurns({ language }: Remains, turns: SpokenTurn[]): Effect[] {
  return turns.flatMap((second, index): Effect[] => {
    const first = turns[index - 1];
    if (!first || first.speaker === second.speaker || first.section !== second.section) return [];
    const asks = (words: (part: Left) => string) =>
      first.parts.filter((part) => asksIn(language, words(part)));
    const asked = asks(({ text }) => text);
    if (asked.length === 0) return [];
    const asking = asks(staying).at(-1);
    const answer = second.parts.find((part) => !part.out);
    if (asking && !answer) return [effect("question-alone", asking, second.parts)];
    if (!asking && answer) return [effect("answer-alone", answer, first.parts)];
    return [];
  });
}

function effect(rule: Effect["rule"], { passage }: Left, parts: Left[]): Effect {
  const because = parts.filter(isTouched).map((part) => part.passage.key);
  return { rule, passage: passage.key, because };
}
