import "server-only";
import type { ActScope } from "./act";
import { appendEvent, markOf } from "./events";
import { changePassage, findPassageNow, type PassageNow } from "./passages";
import { endRedactions, moveRedaction, reviveRedactions } from "./redactions";
import { appendRevision } from "./revisions";
import type { Traces } from "./traces";

/**
 * Gives a passage the words and removals it had before an act. False when that cannot be done without
 * touching what came later: other words since, or a removal that was moved into them.
 */
export async function undoWords(
  scope: ActScope,
  { state }: PassageNow,
  traces: Traces,
): Promise<boolean> {
  const here = <Row extends { passageId: string }>(rows: Row[]) =>
    rows.filter((row) => row.passageId === state.id);
  const made = here(traces.revisions)[0];
  if (made) return await undoRevision(scope, { state, made, traces });
  const ended = here(traces.ended);
  const placeable = ended.every(
    (row) => row.start === null || row.revisionId === state.revision.id,
  );
  const taken = here(traces.taken);
  if (!placeable) return false;
  await endRedactions(
    scope,
    taken.map((row) => row.id),
  );
  // Words that came back could be approved as they stood: taking them out again is a new removal.
  await reviveRedactions(
    scope,
    ended.map((row) => row.id),
    taken.length === 0 ? scope.now : null,
  );
  if (taken.length + ended.length === 0) return true;
  await changePassage(scope, state);
  const verb = taken.length > 0 ? "passage.restored" : "passage.redacted";
  await appendEvent(scope, verb, state.id, { act: markOf(traces.actId) });
  return true;
}

type UndoneRevision = {
  state: PassageNow["state"];
  made: Traces["revisions"][number];
  traces: Traces;
};

/**
 * Appends the words before the revision once more. Removals the act had carried go back to exactly
 * where they were, unless their maker took them back since; later ones are carried.
 */
async function undoRevision(
  scope: ActScope,
  { state, made, traces }: UndoneRevision,
): Promise<boolean> {
  const before = state.rows.revisions.find((row) => row.number === made.number - 1);
  if (state.revision.id !== made.id || !before) return false;
  const carried = traces.taken.filter((row) => row.passageId === state.id);
  await endRedactions(
    scope,
    carried.map((row) => row.id),
  );
  const rest = await findPassageNow(scope, state.id);
  if (!rest) return false;
  const revisionId = await appendRevision(scope, rest.state, before.source, made.origin);
  const ended = traces.ended.filter((row) => row.passageId === state.id);
  for (const row of ended.filter((one) => stillHolds(one, carried, ended))) {
    await moveRedaction(scope, row, { revisionId, start: row.start, end: row.end });
  }
  return true;
}

type Row = Traces["ended"][number];

/**
 * Whether what a removal was carried to is still there: it has its maker and its time, or a time of its
 * own when it took more out than before.
 */
function stillHolds(row: Row, carried: Row[], ended: Row[]): boolean {
  const times = new Set(ended.map(({ createdAt }) => createdAt.getTime()));
  return carried.some(({ participantId, createdAt }) => {
    const time = createdAt.getTime();
    const same = time === row.createdAt.getTime() || !times.has(time);
    return participantId === row.participantId && same;
  });
}
