import "server-only";
import { leftOf } from "@/lib/core/edition/erase-words";
import { carryAnchor } from "@/lib/core/words/carry-anchor";
import type { Look } from "@/lib/core/words/cut";
import { placeCuts } from "@/lib/core/words/place-cuts";
import type { ActScope } from "../act";
import { type PassageState, sameWords } from "../passage-state";
import type { Erasure } from "./find-erasure";

/**
 * Leaves each touched passage with one revision, which is what stays of it, and each reworded one with the
 * revision of now. Who decided what, and when something was taken out, stays.
 */
export async function erasePassages(scope: ActScope, erasure: Erasure): Promise<void> {
  for (const state of erasure.touched) await eraseOne(scope, erasure, state);
  await scope.tx.redaction.updateMany({
    where: { id: { in: erasure.looks } },
    data: { lookWords: null },
  });
}

async function eraseOne({ tx, now }: ActScope, erasure: Erasure, state: PassageState) {
  const { source, out } = leftOf(erasure.loaded, state.passage);
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
  await eraseRemovals({ tx, now }, state, out);
  await moveThreads({ tx }, state, { revisionId, out });
  await tx.revision.deleteMany({ where: { passageId, id: { not: revisionId } } });
  await tx.passage.update({ where: { id: passageId }, data: { version: { increment: 1 } } });
}

/** A span has no place any more; with nothing readable left, its removal is one of the whole passage. */
async function eraseRemovals(
  { tx, now }: Pick<ActScope, "tx" | "now">,
  { outs, spans }: PassageState,
  out: Look | null,
): Promise<void> {
  const whole = out && outs.length === 0 ? spans.slice(0, 1) : [];
  const gone = spans.filter((row) => !whole.includes(row)).map(({ id }) => id);
  const nowhere = { start: 0, end: 0, look: "nothing", lookWords: null, purgedAt: now };
  await tx.redaction.updateMany({ where: { id: { in: gone } }, data: nowhere });
  const ids = outs.map(({ id }) => id);
  const all = { start: null, end: null, purgedAt: now };
  await tx.redaction.updateMany({ where: { id: { in: ids } }, data: all });
  for (const { id } of whole) {
    const look = out?.kind ?? "nothing";
    const lookWords = out && "words" in out ? out.words : null;
    await tx.redaction.update({ where: { id }, data: { ...all, look, lookWords } });
  }
}

/** Conversations about words that stay go with these; others are about the whole passage. */
async function moveThreads(
  { tx }: Pick<ActScope, "tx">,
  state: PassageState,
  { revisionId, out }: { revisionId: string; out: Look | null },
): Promise<void> {
  const changes = placeCuts(state.text, state.cuts);
  for (const { id, start, end, revisionId: about } of state.rows.threads) {
    const known = !out && sameWords(state, about) && start !== null && end !== null;
    const place = known ? carryAnchor({ start, end }, changes) : null;
    const data = { start: place?.start ?? null, end: place?.end ?? null, revisionId };
    await tx.thread.update({ where: { id }, data });
  }
}
