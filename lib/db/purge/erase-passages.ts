import "server-only";
import { leftOf } from "@/lib/core/edition/erase-words";
import { carryAnchor } from "@/lib/core/words/carry-anchor";
import type { Look } from "@/lib/core/words/cut";
import { placeCuts } from "@/lib/core/words/place-cuts";
import type { ActScope } from "../act";
import { type PassageState, sameWords } from "../passage-state";
import type { LoadedTranscript } from "../transcript-input";
import type { Erasure } from "./find-erasure";

/** The one revision of a passage afterwards, and how it is out. */
type Left = { revisionId: string; out: Look | null };

/**
 * Leaves each touched passage with one revision, which is what stays of it, and each reworded one with the
 * revision of now. Who decided what, and when something was taken out, stays.
 */
export async function erasePassages(scope: ActScope, erasure: Erasure): Promise<void> {
  for (const { loaded, touched } of erasure.before) {
    for (const state of touched) await eraseOne(scope, loaded, state);
  }
  await scope.tx.redaction.updateMany({
    where: { id: { in: erasure.looks } },
    data: { lookWords: null },
  });
}

async function eraseOne(scope: ActScope, loaded: LoadedTranscript, state: PassageState) {
  const { tx } = scope;
  const { source, out } = leftOf(loaded, state.passage);
  const { id: passageId } = state;
  const current = state.rows.revisions.at(-1);
  if (!current) throw new Error("passage without a revision");
  const { id: _, ...kept } = current;
  const after = { ...kept, number: kept.number + 1, source };
  const { id: revisionId } = await tx.revision.create({ data: after, select: { id: true } });
  const here = { where: { passageId }, data: { revisionId } };
  await tx.decision.updateMany(here);
  await tx.suggestion.updateMany(here);
  // What was brought back says where and how much of it was gone for a while.
  await tx.redaction.deleteMany({ where: { passageId, undoneAt: { not: null } } });
  await tx.redaction.updateMany(here);
  await eraseRemovals(scope, state, { revisionId, out });
  await moveThreads(scope, state, { revisionId, out });
  await tx.revision.deleteMany({ where: { passageId, id: { not: revisionId } } });
  await tx.passage.update({ where: { id: passageId }, data: { version: { increment: 1 } } });
}

/** A span has no place any more; with nothing readable left, its removal is one of the whole passage. */
async function eraseRemovals(
  scope: ActScope,
  state: PassageState,
  { revisionId, out }: Left,
): Promise<void> {
  const { tx, now } = scope;
  const { outs, spans } = state;
  const whole = out && outs.length === 0 ? spans.slice(0, 1) : [];
  const gone = spans.filter((row) => !whole.includes(row)).map(({ id }) => id);
  const nowhere = { start: 0, end: 0, look: "nothing", lookWords: null, purgedAt: now };
  await tx.redaction.updateMany({ where: { id: { in: gone } }, data: nowhere });
  const ids = outs.map(({ id }) => id);
  const all = { start: null, end: null, purgedAt: now };
  await tx.redaction.updateMany({ where: { id: { in: ids } }, data: all });
  const look = {
    look: out?.kind ?? "nothing",
    lookWords: out && "words" in out ? out.words : null,
  };
  for (const { id } of whole) {
    await tx.redaction.update({ where: { id }, data: { ...all, ...look } });
  }
  if (out && outs.length + whole.length === 0) {
    await tx.redaction.create({
      data: { ...all, ...look, ...followingOf(scope, state), revisionId },
    });
  }
}

/**
 * What a passage of a translation is out with, as its own removal of the same time: nothing is left of it,
 * whatever it may be linked to later.
 */
function followingOf({ actId }: ActScope, { id: passageId, followed }: PassageState) {
  const [first] = followed;
  if (!first) throw new Error("out without a removal");
  const { participantId, createdAt } = first;
  return { passageId, participantId, createdAt, actId };
}

/** Conversations about words that stay go with these; others are about the whole passage. */
async function moveThreads(
  { tx }: ActScope,
  state: PassageState,
  { revisionId, out }: Left,
): Promise<void> {
  const changes = placeCuts(state.text, state.cuts);
  for (const { id, start, end, revisionId: about } of state.rows.threads) {
    const known = !out && sameWords(state, about) && start !== null && end !== null;
    const place = known ? carryAnchor({ start, end }, changes) : null;
    const data = { start: place?.start ?? null, end: place?.end ?? null, revisionId };
    await tx.thread.update({ where: { id }, data });
  }
}
