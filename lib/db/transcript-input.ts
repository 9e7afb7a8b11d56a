import "server-only";
import type { EditionInput } from "@/lib/core/edition/edition-of";
import type { Look } from "@/lib/core/words/cut";
import { sha256 } from "./act";
import { deciders } from "./approvals";
import { newestDecision } from "./decisions";
import { type PassageState, statesOf, wholeRemovals } from "./passage-state";
import type { ReviewRows } from "./review";
import { blockingIn } from "./talk";

/** The input of `editionOf` for one transcript, and what the gate needs beside it. */
export type LoadedTranscript = EditionInput & {
  path: string;
  transcriptId: string;
  /** Passage ids by key. */
  ids: Map<string, string>;
  openBlockingThreads: number;
  openSuggestions: { passage: string }[];
};

/** One transcript by itself: decisions made on its own passages, removals as they reach it. */
export function transcriptInputOf(rows: ReviewRows): LoadedTranscript {
  const states = [...statesOf(rows).values()];
  const people = deciders(rows).map(({ id }) => id);
  return {
    post: rows.post,
    language: rows.transcript.language,
    revisions: new Map(states.map((state) => [state.passage.key, state.revision.source])),
    cuts: new Map(states.map((state) => [state.passage.key, state.cuts])),
    outs: new Map(states.flatMap(outOf)),
    approvals: states.flatMap((state) => approvalsOf(state, people)),
    removals: states.flatMap(removalsOf),
    deciders: people,
    hash: sha256,
    path: rows.transcript.path ?? rows.interview.path,
    transcriptId: rows.transcript.id,
    ids: new Map(states.map((state) => [state.passage.key, state.id])),
    openBlockingThreads: states.flatMap((state) => blockingIn(rows, state)).length,
    openSuggestions: states.filter(({ look }) => !look).flatMap(proposals),
  };
}

function outOf(state: PassageState): [string, Look][] {
  return state.look ? [[state.passage.key, state.look]] : [];
}

/** Newest decisions that are "Fine"; an older one never counts again by itself. */
function approvalsOf(state: PassageState, deciders: string[]) {
  return deciders.flatMap((decider) => {
    const newest = newestDecision(state.rows, decider);
    if (newest?.verb !== "fine") return [];
    const { digest, createdAt: at } = newest;
    return [{ passage: state.passage.key, decider, digest, at }];
  });
}

function removalsOf(state: PassageState) {
  const passage = state.passage.key;
  const whole = wholeRemovals(state).map(({ createdAt: at }) => {
    return { passage, text: state.text, at };
  });
  const spans = state.spans.map(({ start, end, createdAt: at }) => ({
    passage,
    text: state.text.slice(start, end),
    at,
  }));
  // Without words to look for, they still reopen what cites them.
  const purged = state.purged.map(({ createdAt: at }) => ({ passage, text: "", at }));
  return [...whole, ...spans, ...purged];
}

/** Wordings that wait for an answer; one for a passage that is out asks for nothing. */
function proposals(state: PassageState) {
  return state.rows.suggestions.map(() => ({ passage: state.passage.key }));
}
