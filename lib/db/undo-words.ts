import "server-only";
import type { ActScope } from "./act";
import { appendEvent } from "./events";
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
  await reviveRedactions(
    scope,
    ended.map((row) => row.id),
  );
  if (taken.length + ended.length === 0) return true;
  await changePassage(scope, state);
  const verb = taken.length > 0 ? "passage.restored" : "passage.redacted";
  await appendEvent(scope, verb, state.id, { act: traces.actId });
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
  for (const row of traces.ended) {
    const holds = carried.some(
      (other) =>
        other.participantId === row.participantId &&
        other.createdAt.getTime() === row.createdAt.getTime(),
    );
    if (holds) await moveRedaction(scope, row, { revisionId, start: row.start, end: row.end });
  }
  return true;
}
