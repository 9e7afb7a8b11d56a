import type { Effect, Remains } from "./effect";
import { leaning } from "./leaning";
import { loneTurns } from "./lone-turns";
import { changedSections } from "./sections";
import { isTouched, spokenTurns } from "./spoken";

/**
 * What the removals of a transcript may have done to the rest, in order of reading. Nothing without a removal.
 * An answer whose question is out is not told again that its "he" leans on it.
 */
export function effectsOf(remains: Remains): Effect[] {
  if (!remains.left.some(isTouched)) return [];
  const turns = spokenTurns(remains);
  const alone = loneTurns(remains, turns);
  const answers = new Set(
    alone.filter(({ rule }) => rule === "answer-alone").map(({ passage }) => passage),
  );
  const found = [
    ...alone,
    ...leaning(remains, turns).filter(
      ({ rule, passage }) => rule !== "begins-open" || !answers.has(passage),
    ),
    ...changedSections(remains, turns),
  ];
  const order = new Map(remains.left.map(({ passage }, index) => [passage.key, index]));
  const place = ({ passage }: Effect) => order.get(passage) ?? 0;
  return found.sort((a, b) => place(a) - place(b));
}
