import "server-only";
import { sourceOf } from "@/lib/core/post/post";
import { textOf } from "@/lib/core/words/text-of";
import type { PassageState } from "@/lib/db/passage-state";
import { MOST_WORDS, removedTexts, runsOf, wordsOf } from "@/lib/db/removed-words";
import { hasRemovals, type Plan } from "./plan-correction";

/** Words that a post would bring: of a passage that is there (`own`), or of a new one. */
type Incoming = { own: PassageState | null; words: string[] };

/**
 * Passages of which words are out that would stand in others: a run of removed words that nothing visible
 * says now, or a piece of a passage that is put together otherwise. Where new passages would say them, the
 * passages that these words are out of.
 */
export function comesBack(plan: Plan): PassageState[] {
  const removed = plan.states.filter(hasRemovals);
  if (removed.length === 0) return [];
  const said = new Set(plan.states.flatMap(visibleTexts).flatMap((text) => windows(wordsOf(text))));
  const out = new Map<string, Set<PassageState>>();
  for (const state of removed) {
    for (const run of removedTexts(state).flatMap((text) => runsOf(wordsOf(text)))) {
      if (!said.has(run)) out.set(run, (out.get(run) ?? new Set()).add(state));
    }
  }
  const touched = new Set(plan.corrections.map(({ state }) => state));
  const pieces = removed
    .filter((state) => touched.has(state))
    .map((state) => {
      return { state, words: ` ${removedTexts(state).flatMap(wordsOf).join(" ")} ` };
    });
  const back = incomingOf(plan).flatMap(({ own, words }) => {
    const runs = windows(words).flatMap((run) => [...(out.get(run) ?? [])]);
    const whole = ` ${words.join(" ")} `;
    const piece = words.length === 0 ? [] : pieces.filter((one) => one.words.includes(whole));
    const of = [...runs, ...piece.map(({ state }) => state)].filter((state) => state !== own);
    return of.length > 0 ? [own ?? of[0]] : [];
  });
  return [...new Set(back)].filter((state) => state !== undefined);
}

function incomingOf({ corrections, match, imported: { post } }: Plan): Incoming[] {
  const changed = corrections.map(({ state, source, passage }) => {
    return { own: state, words: wordsOf(textOf(source, passage.syntax)) };
  });
  const added = match.added.flatMap(({ after }) => {
    const passage = post.passages[after];
    if (!passage) return [];
    return [{ own: null, words: wordsOf(textOf(sourceOf(post, passage), passage.syntax)) }];
  });
  return [...changed, ...added];
}

/** What readers of a passage see; removed words that stand elsewhere in plain sight are no secret. */
function visibleTexts({ look, standing, cuts, text }: PassageState): string[] {
  if (look || (standing !== null && standing !== "settled")) return [];
  const ends = [0, ...cuts.map(({ end }) => end)];
  return ends.map((end, at) => text.slice(end, cuts[at]?.start ?? text.length));
}

function windows(words: string[]): string[] {
  return words.flatMap((_, at) =>
    Array.from({ length: MOST_WORDS }, (__, more) => words.slice(at, at + more + 1).join(" ")),
  );
}
