import "server-only";
import type { ActScope } from "./act";
import { appendEvent, sealOf } from "./events";
import type { Verb } from "./generated/enums";
import type { PassageState } from "./passage-state";
import type { PassageRows } from "./review";

export type DecisionRow = PassageRows["decisions"][number];

/** The newest decision of a person on a passage: the one that counts. */
export function newestDecision(rows: PassageRows, participantId: string): DecisionRow | null {
  return rows.decisions.filter((row) => row.participantId === participantId).at(-1) ?? null;
}

/** Appends what somebody decided about a passage as it is in `state`; by default who acts decided. */
export async function appendDecision(
  scope: ActScope,
  state: PassageState,
  verb: Verb,
  participantId: string = scope.grant.participantId,
): Promise<void> {
  const { digest } = state;
  const about = { passageId: state.id, revisionId: state.revision.id, participantId };
  // The time is taken under the interview's lock, so it orders approvals and removals truly.
  const made = { actId: scope.actId, createdAt: scope.now };
  await scope.tx.decision.create({ data: { ...about, ...made, verb, digest } });
  await appendEvent(scope, "passage.decided", state.id, {
    verb,
    for: participantId,
    seal: sealOf(scope.actId, digest),
  });
}

/**
 * Takes back what an act decided for a person: their decision before it counts again, as long as the
 * act's is still their newest. It keeps its digest and its time, so it holds only for the words and
 * removals it saw; with nothing before it the passage is open again.
 */
export async function restoreDecision(
  scope: ActScope,
  state: PassageState,
  participantId: string,
  actId: string,
): Promise<void> {
  const own = state.rows.decisions.filter((row) => row.participantId === participantId);
  if (own.at(-1)?.actId !== actId) return;
  const earlier = own.findLast((row) => row.actId !== actId);
  const verb =
    earlier?.verb === "fix" ? await fixAgain(scope, earlier, actId) : (earlier?.verb ?? "open");
  const kept = verb === earlier?.verb ? earlier : null;
  const about = { passageId: state.id, revisionId: kept?.revisionId ?? state.revision.id };
  const digest = kept?.digest ?? state.digest;
  const createdAt = kept?.createdAt ?? scope.now;
  const row = { ...about, participantId, verb, digest, createdAt, actId: scope.actId };
  await scope.tx.decision.create({ data: row });
  await appendEvent(scope, "passage.decided", state.id, {
    verb,
    for: participantId,
    seal: sealOf(scope.actId, digest),
  });
}

/**
 * The same for a passage that a corrected post came without: should it come back, it is open, whatever was
 * decided before.
 */
export async function openDropped(
  { tx, actId, now: createdAt }: ActScope,
  { passageId, participantId, revisionId, digest, actId: undone }: DecisionRow,
): Promise<void> {
  const newest = await tx.decision.findFirst({
    where: { passageId, participantId },
    orderBy: { seq: "desc" },
  });
  if (newest?.actId !== undone) return;
  const about = { passageId, participantId, revisionId, digest };
  await tx.decision.create({ data: { ...about, verb: "open", actId, createdAt } });
}

/** "Fix it" needs a suggestion: an open one, or the newest withdrawn one waits again; else open. */
async function fixAgain(
  scope: ActScope,
  { passageId, participantId }: DecisionRow,
  undone: string,
): Promise<Verb> {
  const own = { passageId, participantId, actId: { not: undone } };
  if (await scope.tx.suggestion.findFirst({ where: { ...own, state: "open" } })) return "fix";
  const withdrawn = await scope.tx.suggestion.findFirst({
    where: { ...own, state: "withdrawn" },
    orderBy: { answeredAt: "desc" },
  });
  if (!withdrawn) return "open";
  const waiting = { state: "open" as const, answeredAt: null, answeredBy: null };
  await scope.tx.suggestion.update({ where: { id: withdrawn.id }, data: waiting });
  return "fix";
}
