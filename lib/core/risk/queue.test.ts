import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countWords } from "../words/count-words";
import { queueOf } from "./queue";
import type { Risk } from "./risk";

const interview = fc.array(
  fc.record({ words: fc.integer({ min: 0, max: 400 }), score: fc.integer({ min: 0, max: 20 }) }),
  { maxLength: 200 },
);

function made(passages: { words: number; score: number }[]) {
  const texts = passages.map(({ words }, at) => ({
    passage: `p-${at}`,
    text: "word ".repeat(words),
  }));
  const risks: Risk[] = passages
    .map(({ score }, at) => ({ passage: `p-${at}`, score, reasons: [] }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  return { texts, risks };
}

describe("the queue", () => {
  test("is never more than a fifth, of the passages and of their words", () => {
    fc.assert(
      fc.property(interview, (passages) => {
        const { texts, risks } = made(passages);
        const queue = queueOf(risks, texts);
        const chosen = new Set(queue.map(({ passage }) => passage));
        const words = (all: typeof texts) =>
          all.reduce((sum, { text }) => sum + countWords(text), 0);
        expect(chosen.size).toBe(queue.length);
        expect(queue.length * 5).toBeLessThanOrEqual(texts.length);
        expect(words(texts.filter(({ passage }) => chosen.has(passage))) * 5).toBeLessThanOrEqual(
          words(texts),
        );
      }),
    );
  });

  test("has the riskiest first", () => {
    fc.assert(
      fc.property(interview, (passages) => {
        const { texts, risks } = made(passages);
        const scores = queueOf(risks, texts).map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
      }),
    );
  });

  test("leaves no passage out that still fits", () => {
    const { texts, risks } = made([
      { words: 300, score: 9 },
      ...Array.from({ length: 14 }, () => ({ words: 20, score: 0 })),
      { words: 30, score: 4 },
    ]);
    expect(queueOf(risks, texts).map(({ passage }) => passage)).toEqual(["p-15"]);
  });
});
