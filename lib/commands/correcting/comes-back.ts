import "server-only";
import { type Passage, sourceOf } from "@/lib/core/post/post";
import { carryCuts } from "@/lib/core/words/carry-cuts";
import { textOf } from "@/lib/core/words/text-of";
import type { PassageState } from "@/lib/db/passage-state";
import { MOST_WORDS, removedTexts, runsOf, wordsOf } from "@/lib/db/removed-words";
import { hasRemovals, type Plan } from "./plan-correction";

/** Words that a post would bring: of a passage that is there (`own`), or of a new one. */
type Incoming = {
  own: PassageState | null;
  words: string[];
  /** Those that would stand beside what is out of it already. */
  beside: string[];
};

/** Passages by the words in a row that are out of them. */
type Runs = Map<string, Set<PassageState>>;

/**
 * Passages of which words are out that would stand in others, or once more in the same: a run of removed
 * words that nothing visible says now, or a piece of a passage that is put together otherwise. Where new
 * passages would say them, the passages that these words are out of.
 */
export function comesBack(plan: Plan): PassageState[] {
  const touched = new Set(plan.corrections.map(({ state }) => state));
  return backBy(plan.states, touched, () => incomingOf(plan));
}

/** The same of other words for one passage, as they would be seen. */
export function bringsBack(
  states: PassageState[],
  state: PassageState,
  text: string,
): PassageState[] {
  const beside = besideCuts(state, text).flatMap(wordsOf);
  return backBy(states, new Set([state]), () => [{ own: state, words: wordsOf(text), beside }]);
}

function backBy(
  states: PassageState[],
  touched: ReadonlySet<PassageState>,
  incoming: () => Incoming[],
): PassageState[] {
  const removed = states.filter(hasRemovals);
  if (removed.length === 0) return [];
  const out = hiddenRuns(states, removed);
  const pieces = by(
    removed.filter((state) => touched.has(state)),
    windows,
  );
  const back = incoming().flatMap(({ own, words, beside }) => {
    const runs = windows(words).flatMap((run) => [...(out.get(run) ?? [])]);
    const others = [...runs, ...holding(pieces, words)].filter((state) => state !== own);
    const again = own && windows(beside).some((run) => out.get(run)?.has(own)) ? [own] : [];
    const of = [...others, ...again];
    return of.length > 0 ? [own ?? of[0]] : [];
  });
  return [...new Set(back)].filter((state) => state !== undefined);
}

/** What is out of passages, but for what somebody can read elsewhere: that is no secret. */
function hiddenRuns(states: PassageState[], removed: PassageState[]): Runs {
  const out = by(removed, runsOf);
  for (const text of states.flatMap(visibleTexts)) {
    for (const run of windows(wordsOf(text))) out.delete(run);
  }
  return out;
}

function by(states: PassageState[], runsIn: (words: string[]) => string[]): Runs {
  const runs: Runs = new Map();
  for (const state of states) {
    for (const run of removedTexts(state).flatMap((text) => runsIn(wordsOf(text)))) {
      runs.set(run, (runs.get(run) ?? new Set()).add(state));
    }
  }
  return runs;
}

/** The passages of which all these words are out, in a row. */
function holding(pieces: Runs, words: string[]): PassageState[] {
  const [first, ...others] = runsOf(words);
  const states = [...(pieces.get(first ?? "") ?? [])];
  return states.filter((state) => others.every((run) => pieces.get(run)?.has(state)));
}

function incomingOf({ corrections, match, imported: { post } }: Plan): Incoming[] {
  const textIn = (passage: Passage) => textOf(sourceOf(post, passage), passage.syntax);
  const changed = corrections.map(({ state, passage }) => {
    const text = textIn(passage);
    return { own: state, words: wordsOf(text), beside: besideCuts(state, text).flatMap(wordsOf) };
  });
  const added = match.added.flatMap(({ after }) => {
    const passage = post.passages[after];
    return passage ? [{ own: null, words: wordsOf(textIn(passage)), beside: [] }] : [];
  });
  return [...changed, ...added];
}

/** What would be seen of a passage with other words; nothing where it is out, or would be. */
function besideCuts(state: PassageState, text: string): string[] {
  if (state.look || state.cuts.length === 0) return [];
  const cuts = carryCuts(state.text, text, state.cuts);
  if (cuts.some(({ start, end }) => start === end)) return [];
  return between(text, cuts);
}

/** What readers of a passage see; removed words that stand elsewhere in plain sight are no secret. */
function visibleTexts({ look, standing, cuts, text }: PassageState): string[] {
  if (look || (standing !== null && standing !== "settled")) return [];
  return between(text, cuts);
}

function between(text: string, cuts: { start: number; end: number }[]): string[] {
  const ends = [0, ...cuts.map(({ end }) => end)];
  return ends.map((end, at) => text.slice(end, cuts[at]?.start ?? text.length));
}

function windows(words: string[]): string[] {
  return words.flatMap((_, at) =>
    Array.from({ length: MOST_WORDS }, (__, more) => words.slice(at, at + more + 1).join(" ")),
  );
}
