import "server-only";
import type { Look } from "@/lib/core/words/cut";
import type { ActScope } from "./act";
import { appendEvent, sealOf } from "./events";
import type { PassageState, RedactionRow } from "./passage-state";

/** A removal as it is asked for; start and end null take the whole passage out. */
export type Removal = {
  start: number | null;
  end: number | null;
  look: Look;
  /** In a translation: the removal in the original that it carries out. */
  follows?: string;
  /** An embargo of the whole passage: it comes back then. */
  until?: Date | null;
};

/**
 * Takes words out in the name of who acts. The event says which passage and seals the words,
 * never where or how much. */
export async function createRedaction(
  scope: ActScope,
  state: PassageState,
  removal: Removal,
): Promise<string> {
  const { start, end, look, follows = null, until = null } = removal;
  const { id } = await scope.tx.redaction.create({
    data: {
      passageId: state.id,
      participantId: scope.grant.participantId,
      revisionId: state.revision.id,
      start,
      end,
      ...{ follows, until },
      look: look.kind,
      lookWords: "words" in look ? look.words : null,
      actId: scope.actId,
      createdAt: scope.now,
    },
    select: { id: true },
  });
  const seal = sealOf(
    scope.actId,
    start === null ? state.text : state.text.slice(start, end ?? start),
  );
  await appendEvent(scope, "passage.redacted", state.id, { redaction: id, seal });
  return id;
}

/** A removal of the grant's interview, live or taken back; null when there is no such one in it. */
export async function findRedaction(
  scope: ActScope,
  redactionId: string,
): Promise<RedactionRow | null> {
  const { interviewId } = scope.grant;
  return scope.tx.redaction.findFirst({
    where: { id: redactionId, passage: { transcript: { interviewId } } },
  });
}

/** What the same act took out of other passages and is out still. */
export async function listRedactionsOf(
  { tx, grant }: ActScope,
  { id, actId }: RedactionRow,
): Promise<RedactionRow[]> {
  const passage = { transcript: { interviewId: grant.interviewId } };
  return await tx.redaction.findMany({
    where: { id: { not: id }, actId, undoneAt: null, passage },
  });
}

/**
 * Marks removals as taken back by this act, with those in translations that carry them out; the rows stay,
 * so that undoing it can bring them back.
 */
export async function endRedactions(scope: ActScope, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const followers = { follows: { in: ids } };
  await scope.tx.redaction.updateMany({
    where: { OR: [{ id: { in: ids } }, followers], undoneAt: null },
    data: { undoneAt: scope.now, undoneActId: scope.actId },
  });
}

/**
 * Lets removals that were taken back hold again; `since` is when from, where their words stood there
 * meanwhile. Without it they count as if they had held all along.
 */
export async function reviveRedactions(
  scope: ActScope,
  ids: string[],
  since: Date | null,
): Promise<void> {
  await scope.tx.redaction.updateMany({
    where: { id: { in: ids } },
    data: { undoneAt: null, undoneActId: null, ...(since ? { createdAt: since } : {}) },
  });
}

/** Where a removal goes in another revision. */
export type Place = {
  revisionId: string;
  start: number | null;
  end: number | null;
  /** Another passage, where its words went there. */
  passageId?: string;
};

/**
 * The same removal once more, in the name of the same person and since the same time; what carries it out in
 * translations stays with the first.
 */
export async function copyRedaction(
  scope: ActScope,
  row: RedactionRow,
  place: Place,
  since: Date = row.createdAt,
): Promise<string> {
  const { passageId, participantId, look, lookWords, follows, until } = row;
  const same = { passageId, participantId, look, lookWords, follows, until, createdAt: since };
  const { id } = await scope.tx.redaction.create({
    data: { ...same, ...place, actId: scope.actId },
    select: { id: true },
  });
  return id;
}

/** The same removal, in the name of the same person, in another revision; by default since the same time. */
export async function moveRedaction(
  scope: ActScope,
  row: RedactionRow,
  place: Place,
  since: Date = row.createdAt,
): Promise<void> {
  const id = await copyRedaction(scope, row, place, since);
  await scope.tx.redaction.updateMany({ where: { follows: row.id }, data: { follows: id } });
}
