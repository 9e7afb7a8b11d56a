import "server-only";
import { randomUUID } from "node:crypto";
import { leftOf } from "@/lib/core/edition/erase-words";
import { carryAnchor } from "@/lib/core/words/carry-anchor";
import type { Look } from "@/lib/core/words/cut";
import { placeCuts } from "@/lib/core/words/place-cuts";
import type { ActScope } from "../act";
import { type PassageState, sameWords } from "../passage-state";
import type { Erasure } from "./find-erasure";
import { keepOneRevision } from "./keep-one-revision";

/** A passage with the one revision that it has afterwards, and how it is out. */
type Left = { state: PassageState; revisionId: string; source: string; out: Look | null };

/**
 * Leaves each touched passage with one revision, which is what stays of it. Who decided what, and when
 * something was taken out, stays.
 */
export async function erasePassages(scope: ActScope, erasure: Erasure): Promise<void> {
  const { tx } = scope;
  const left = erasure.before.flatMap(({ loaded, touched }) =>
    touched.map((state): Left => {
      return { state, revisionId: randomUUID(), ...leftOf(loaded, state.passage) };
    }),
  );
  await tx.revision.createMany({ data: left.map(revisionOf) });
  await keepOneRevision(
    scope,
    left.map(({ revisionId }) => revisionId),
  );
  await eraseRemovals(scope, left);
  for (const one of left) await moveThreads(scope, one);
  const looks = { where: { id: { in: erasure.looks } }, data: { lookWords: null } };
  await tx.redaction.updateMany(looks);
  await tx.passage.updateMany({
    where: { id: { in: left.map(({ state }) => state.id) } },
    data: { version: { increment: 1 } },
  });
}

function revisionOf({ state, revisionId: id, source }: Left) {
  const current = state.rows.revisions.at(-1);
  if (!current) throw new Error("passage without a revision");
  return { ...current, id, number: current.number + 1, source };
}

/** A span has no place any more; with nothing readable left, its removal is one of the whole passage. */
async function eraseRemovals(scope: ActScope, left: Left[]): Promise<void> {
  const { tx, now } = scope;
  const nowhere = { start: 0, end: 0, look: "nothing", lookWords: null, purgedAt: now };
  const all = { start: null, end: null, purgedAt: now };
  const wholeOf = ({ state, out }: Left) =>
    out && state.outs.length === 0 ? state.spans.slice(0, 1) : [];
  const gone = left.flatMap((one) => {
    const whole = new Set(wholeOf(one));
    return one.state.spans.filter((row) => !whole.has(row)).map(({ id }) => id);
  });
  await tx.redaction.updateMany({ where: { id: { in: gone } }, data: nowhere });
  const outs = left.flatMap(({ state }) => state.outs.map(({ id }) => id));
  await tx.redaction.updateMany({ where: { id: { in: outs } }, data: all });
  for (const { state, out, revisionId, ...one } of left) {
    if (!out || state.outs.length > 0) continue;
    const look = { ...all, look: out.kind, lookWords: "words" in out ? out.words : null };
    const [row] = wholeOf({ state, out, revisionId, ...one });
    if (row) await tx.redaction.update({ where: { id: row.id }, data: look });
    else {
      await tx.redaction.create({ data: { ...look, ...followingOf(scope, state), revisionId } });
    }
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
async function moveThreads({ tx }: ActScope, { state, revisionId, out }: Left): Promise<void> {
  const changes = placeCuts(state.text, state.cuts);
  for (const { id, start, end, revisionId: about } of state.rows.threads) {
    const known = !out && sameWords(state, about) && start !== null && end !== null;
    const place = known ? carryAnchor({ start, end }, changes) : null;
    const data = { start: place?.start ?? null, end: place?.end ?? null, revisionId };
    await tx.thread.update({ where: { id }, data });
  }
}
