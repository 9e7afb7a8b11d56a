import "server-only";
import type { Look } from "@/lib/core/words/cut";
import { snapCut } from "@/lib/core/words/snap-cut";
import type { ActScope, Answer } from "@/lib/db/act";
import { affectedPassages } from "@/lib/db/affected-passages";
import { sawItAll } from "@/lib/db/approvals";
import { appendDecision, newestDecision } from "@/lib/db/decisions";
import type { PassageState } from "@/lib/db/passage-state";
import { changePassage, findPassageNow, type PassageNow } from "@/lib/db/passages";
import { createRedaction, endRedactions, type Removal } from "@/lib/db/redactions";

/**
 * Takes words out of one passage, in the name of who acts: a span, or the whole where start and end are
 * null, nothing else would be left, or no span of it can be taken out.
 */
export async function takeFrom(
  scope: ActScope,
  now: PassageNow,
  { start, end, look, ...more }: Removal,
): Promise<Answer> {
  const part = start === null || end === null ? null : place(now.state, start, end);
  return part
    ? await takeSpan(scope, now, { ...part, ...more, look })
    : await takeOut(scope, now, look);
}

/** Where a span ends up; null when that is the whole passage. */
function place(state: PassageState, from: number, to: number) {
  if (state.passage.syntax === "opaque") return null;
  const end = Math.min(to, state.text.length);
  const snapped = snapCut(state.text, { start: from, end, look: { kind: "nothing" } });
  const rest = state.text.slice(0, snapped.start) + state.text.slice(snapped.end);
  return rest.trim() === "" ? null : { start: snapped.start, end: snapped.end };
}

/** Takes the whole passage out, in place of one's own earlier removal of it. */
export async function takeOut(scope: ActScope, now: PassageNow, look: Look): Promise<Answer> {
  const own = now.state.outs.filter((row) => row.participantId === scope.grant.participantId);
  await endRedactions(
    scope,
    own.map((row) => row.id),
  );
  const id = await createRedaction(scope, now.state, { start: null, end: null, look });
  await changePassage(scope, now.state);
  if (scope.grant.role === "interviewee") await decideAgain(scope, now.state.id, "out");
  return { outcome: "done", id, passages: affectedPassages(now.rows, now.state.id) };
}

async function takeSpan(
  scope: ActScope,
  now: PassageNow,
  part: Removal & { start: number; end: number },
): Promise<Answer> {
  const { state } = now;
  const touching = state.spans.filter(
    (row) =>
      row.participantId === scope.grant.participantId &&
      row.start <= part.end &&
      part.start <= row.end,
  );
  await endRedactions(
    scope,
    touching.map((row) => row.id),
  );
  const start = Math.min(part.start, ...touching.map((row) => row.start));
  const end = Math.max(part.end, ...touching.map((row) => row.end));
  const id = await createRedaction(scope, state, { ...part, start, end });
  await changePassage(scope, state);
  // Who had approved the passage and now shortens it has just seen what is left.
  const { participantId } = scope.grant;
  const approved = newestDecision(state.rows, participantId)?.verb === "fine";
  if (approved && sawItAll(now.rows, state, participantId)) {
    await decideAgain(scope, state.id, "fine");
  }
  return { outcome: "done", id, passages: affectedPassages(now.rows, state.id) };
}

/** Records a decision on the passage as it is after the removal. */
async function decideAgain(scope: ActScope, passageId: string, verb: "fine" | "out") {
  const after = await findPassageNow(scope, passageId);
  if (after) await appendDecision(scope, after.state, verb);
}
