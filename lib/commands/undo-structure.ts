import "server-only";
import type { Match } from "@/lib/core/import/match-passages";
import { findingsOf } from "@/lib/core/post/findings/findings-of";
import { goBack } from "@/lib/core/suggestion/structure/way-back";
import type { ActScope } from "@/lib/db/act";
import { correctSource } from "@/lib/db/correct-source";
import { joinThreads } from "@/lib/db/part-words";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import { findPassageNow } from "@/lib/db/passages";
import { endRedactions } from "@/lib/db/redactions";
import { endRestructurings, findJoined, type RestructuringRow } from "@/lib/db/restructurings";
import { loadTranscript, type ReviewRows } from "@/lib/db/review";
import { newestRevision } from "@/lib/db/revisions";
import type { Traces } from "@/lib/db/traces";
import { undoWords } from "@/lib/db/undo-words";

type Undoing = {
  row: RestructuringRow;
  traces: Traces;
  rows: ReviewRows;
  states: PassageState[];
  /** Passages that came by the act, which go again. */
  came: PassageState[];
};

/**
 * Puts a transcript together as it was before an act, with its words, removals and conversations. The ids of
 * the passages it was about; null where that cannot be done without what came since: somebody decided, wrote
 * or took out something of a passage that would go, or other words stand there.
 */
export async function undoStructure(
  scope: ActScope,
  row: RestructuringRow,
  traces: Traces,
): Promise<string[] | null> {
  const rows = await loadTranscript(scope.grant, { id: row.transcriptId }, scope.tx);
  if (!rows) return null;
  const states = [...statesOf(rows).values()];
  const kept = new Set(row.way.places);
  const came = states.filter((_, place) => !kept.has(place));
  const undoing = { row, traces, rows, states, came };
  if (!came.every((state) => isUntouched(state, traces))) return null;
  const joined = row.type === "merge" ? await findJoined(scope, row) : null;
  if (row.type === "merge" && !(joined && isAlone(undoing, joined.id))) return null;
  const words = [wordsBefore(undoing), ...(joined ? [joined.source] : [])];
  const post = goBack(rows.post, { at: row.place, type: row.type }, { way: row.way, words });
  if (!post || !(await undoTheWords(scope, undoing))) return null;
  const { match, back } = matchBack(undoing, joined?.id ?? null);
  const restructured = { type: row.type, origin: "edited" as const, back };
  const imported = { post, findings: findingsOf(post) };
  const ids = await correctSource(scope, { rows, imported, match, restructured });
  await endRestructurings(scope.tx, { actId: row.actId });
  return [ids[row.place], ids[row.place + 1]].flatMap((id) => id ?? []);
}

/** Nobody did anything to it but the act itself, and nobody talked about it first there. */
function isUntouched({ rows, spans, outs }: PassageState, { actId }: Traces): boolean {
  const since = [...rows.decisions, ...spans, ...outs].some((one) => one.actId !== actId);
  return !since && rows.revisions.length === 1 && rows.suggestions.length === 0;
}

/** Nothing hung on the second of two that were joined: no removal, and no other language. */
function isAlone({ rows, traces }: Undoing, id: string): boolean {
  return rows.every().length === 1 && traces.ended.every(({ passageId }) => passageId !== id);
}

function wordsBefore({ states, row, traces }: Undoing): string {
  const state = states[row.place];
  const made = traces.revisions.find(({ passageId }) => passageId === state?.id);
  const before = state?.rows.revisions.find(({ number }) => number === (made?.number ?? 0) - 1);
  return before?.source ?? "";
}

/** The words of the passage that was parted or joined, and what was said about the part that goes. */
async function undoTheWords(scope: ActScope, undoing: Undoing): Promise<boolean> {
  const { rows, traces, states, row, came } = undoing;
  const [state, second] = [states[row.place], came[0]];
  if (!state || (row.type !== "split" && row.type !== "merge")) return true;
  const now = await findPassageNow(scope, state.id);
  if (!now || !(await undoWords(scope, now, traces))) return false;
  if (row.type === "merge" || !second) return true;
  const taken = traces.taken.filter(({ passageId }) => passageId === second.id);
  await endRedactions(
    scope,
    taken.map(({ id }) => id),
  );
  const revisionId = await newestRevision(scope, state.id);
  const whole = (await findPassageNow(scope, state.id))?.state.text ?? "";
  const shift = whole.length - second.text.length;
  await joinThreads(scope, rows, [state, second], { passageId: state.id, revisionId, shift });
  return true;
}

function matchBack({ row, states }: Undoing, joined: string | null) {
  const { places } = row.way;
  const back = new Map<number, string>();
  const fits: Match["fits"] = [];
  const added: Match["added"] = [];
  for (const [after, before] of places.entries()) {
    if (before !== null) {
      fits.push({ before, after, same: true, recut: false, unclear: false });
      continue;
    }
    added.push({ after, recut: true });
    if (joined) back.set(after, joined);
  }
  const kept = new Set(places);
  const gone = states.flatMap((_, before) => (kept.has(before) ? [] : [before]));
  const dropped = gone.map((before) => ({ before, next: Math.min(row.place, places.length - 1) }));
  return { match: { fits, added, dropped } satisfies Match, back };
}
