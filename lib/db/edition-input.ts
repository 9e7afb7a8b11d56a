import "server-only";
import type { EditionInput } from "@/lib/core/edition/edition-of";
import type { Look } from "@/lib/core/words/cut";
import type { Grant } from "@/lib/policy/grant";
import type { Stage } from "@/lib/policy/table";
import { sha256, type Tx } from "./act";
import { newestDecision } from "./decisions";
import { type PassageState, statesOf } from "./passage-state";
import { loadReview, type ReviewRows } from "./review";

/** The input of `editionOf`, and what the gate and the printers need beside it. */
export type LoadedEdition = EditionInput & {
  path: string;
  target: string | null;
  stage: Stage;
  transcriptId: string;
  /** Passage ids by key. */
  ids: Map<string, string>;
  openBlockingThreads: number;
  openSuggestions: { passage: string }[];
  interviewees: { participantId: string; name: string; joined: boolean }[];
};

/** What an edition of the grant's interview is made from, as it stands in `tx` or now. */
export async function loadEditionInput(grant: Grant, tx?: Tx): Promise<LoadedEdition> {
  return editionInputOf(await loadReview(grant, tx));
}

/** The same from rows that were loaded already. */
export function editionInputOf(rows: ReviewRows): LoadedEdition {
  const states = [...statesOf(rows).values()];
  const people = rows.participants.filter(
    ({ role, removedAt }) => role === "interviewee" && !removedAt,
  );
  const { path, target, stage } = rows.interview;
  return {
    post: rows.post,
    language: rows.transcript.language,
    revisions: new Map(states.map((state) => [state.passage.key, state.revision.source])),
    cuts: new Map(states.map((state) => [state.passage.key, state.cuts])),
    outs: new Map(states.flatMap(outOf)),
    approvals: states.flatMap((state) =>
      approvalsOf(
        state,
        people.map(({ id }) => id),
      ),
    ),
    removals: states.flatMap(removalsOf),
    deciders: people.map(({ id }) => id),
    hash: sha256,
    path,
    target,
    stage,
    transcriptId: rows.transcript.id,
    ids: new Map(states.map((state) => [state.passage.key, state.id])),
    openBlockingThreads: states.flatMap(blockingThreads).length,
    openSuggestions: states.filter(({ look }) => !look).flatMap(proposals),
    interviewees: people.map(({ id, name, joinedAt }) => ({
      participantId: id,
      name,
      joined: joinedAt !== null,
    })),
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
  const whole = state.outs.map(({ createdAt: at }) => ({ passage, text: state.text, at }));
  const spans = state.spans.map(({ start, end, createdAt: at }) => ({
    passage,
    text: state.text.slice(start, end),
    at,
  }));
  // Without words to look for, they still reopen what cites them.
  const purged = state.purged.map(({ createdAt: at }) => ({ passage, text: "", at }));
  return [...whole, ...spans, ...purged];
}

function blockingThreads(state: PassageState) {
  return state.rows.threads.filter((thread) => thread.blocking && !thread.resolvedAt);
}

/** Wordings that wait for an answer; one for a passage that is out asks for nothing. */
function proposals(state: PassageState) {
  return state.rows.suggestions.map(() => ({ passage: state.passage.key }));
}
