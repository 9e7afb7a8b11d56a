import "server-only";
import { type ActResult, type ActScope, act } from "@/lib/db/act";
import { affectedPassages } from "@/lib/db/affected-passages";
import { openDropped, restoreDecision } from "@/lib/db/decisions";
import { appendEvent, markOf } from "@/lib/db/events";
import {
  findPassageNow,
  findPassagesNow,
  findStage,
  findStatesNow,
  reopenReview,
} from "@/lib/db/passages";
import { changeSuggestion, reopenSuggestion } from "@/lib/db/suggestions";
import { changeThread } from "@/lib/db/threads";
import { findTraces, type Traces, tracedPassages } from "@/lib/db/traces";
import { undoWords } from "@/lib/db/undo-words";
import type { Grant } from "@/lib/policy/grant";
import { allows } from "@/lib/policy/table";
import { type ActInput, type Blocked, id, type Refusal, type Stale } from "./parse-body";
import { undoStructure } from "./undo-structure";

/**
 * Takes back one of one's own acts, named by its id or the key it was sent with: removals, words, proposals and decisions are as they were before
 * it; a conversation it opened is resolved, never deleted. `stale`: something later builds on it.
 * `blocked`: nothing of it can be undone (a message stays), or not at this stage any more.
 */
export async function undoAct(
  grant: Grant<"thread.write">,
  name: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  if (!id.safeParse(name).success) return { outcome: "gone" };
  const request = { key: input.key, body: { undo: name } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const traces = await findTraces(scope, name);
    if (!traces) return { outcome: "gone" };
    const refusal = (await mayUndo(scope, traces)) ?? (await undoSuggestions(scope, traces));
    if (refusal) return refusal;
    const passages = new Set(tracedPassages(traces));
    const { taken, ended, revisions, restructuring } = traces;
    const touched = new Set([...taken, ...ended, ...revisions].map((row) => row.passageId));
    if (restructuring) {
      const undone = await undoStructure(scope, restructuring, traces);
      if (!undone) return { outcome: "stale", passages: [...touched] };
      touched.clear();
      for (const own of undone) passages.add(own);
    }
    const there = await findPassagesNow(scope, [...touched]);
    for (const own of touched) {
      const now = there.get(own);
      if (!now) return { outcome: "gone" };
      if (!(await undoWords(scope, now, traces))) return { outcome: "stale", passages: [own] };
      for (const other of affectedPassages(now.rows, own)) passages.add(other);
    }
    await undoThreads(scope, traces);
    await undoDecisions(scope, traces);
    if (!isPrivate(traces)) {
      await reopenReview(scope);
      await appendEvent(scope, "act.undone", null, { act: markOf(traces.actId) });
    }
    return { outcome: "done", passages: [...passages] };
  });
}

/** Words and decisions can be undone until publication; a conversation as long as it is open. */
async function mayUndo(scope: ActScope, traces: Traces): Promise<Blocked | null> {
  const passages = tracedPassages(traces);
  // Words that were purged since cannot come back.
  const purged = traces.taken.some(({ purgedAt }) => purgedAt !== null);
  // Words that were put together otherwise cannot go back without those beside: the post before can be brought.
  const { reshaped, restructuring } = traces;
  if (purged || (reshaped && !restructuring)) return { outcome: "blocked", passages };
  if (passages.length === 0 && !restructuring) return { outcome: "blocked", passages };
  const touchesWords =
    restructuring !== null || tracedPassages({ ...traces, threads: [] }).length > 0;
  if (touchesWords && !allows(scope.grant.role, await findStage(scope), "passage.redact")) {
    return { outcome: "blocked", passages };
  }
  return null;
}

async function undoSuggestions(scope: ActScope, traces: Traces): Promise<Stale | null> {
  for (const row of traces.made) {
    if (row.state === "accepted") return { outcome: "stale", passages: [row.passageId] };
    if (row.state === "open") await changeSuggestion(scope, row, "withdrawn");
  }
  for (const row of traces.answered) {
    const now = await findPassageNow(scope, row.passageId);
    const other = now?.state.rows.suggestions.some(
      (open) => open.participantId === row.participantId && open.type === row.type,
    );
    if (other) return { outcome: "stale", passages: [row.passageId] };
    await reopenSuggestion(scope, row);
  }
  return null;
}

/** Of a private note nobody else learns, nor does it touch what was signed. */
function isPrivate(traces: Traces): boolean {
  const { threads } = traces;
  const other = tracedPassages({ ...traces, threads: [] });
  if (traces.restructuring) return false;
  return other.length === 0 && threads.every(({ visibility }) => visibility === "private");
}

async function undoThreads(scope: ActScope, traces: Traces): Promise<void> {
  for (const thread of traces.threads) {
    await changeThread(scope, thread, thread.resolvedAt === null);
  }
}

/** Everybody whose decision the act recorded has the one before it again. */
async function undoDecisions(scope: ActScope, traces: Traces): Promise<void> {
  const ids = traces.decisions.map(({ passageId }) => passageId);
  const states = await findStatesNow(scope, ids);
  for (const row of traces.decisions) {
    const state = states.get(row.passageId);
    if (state) await restoreDecision(scope, state, row.participantId, traces.actId);
    else await openDropped(scope, row);
  }
}
