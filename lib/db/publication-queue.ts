import "server-only";
import { type Grant, permit } from "@/lib/policy/grant";
import type { Operator } from "@/lib/policy/operator";
import type { Tx } from "./act";
import { database } from "./client";
import { endDrift } from "./drifts";
import { appendChained } from "./events";
import { notice } from "./notices";
import { type FullPublication, type PublishedFile, publicationOf, takesDown } from "./publications";
import { issueReceipt, type Signed } from "./receipts";
import { changeStage } from "./stages";

/** A publication that waits, with the head of the history when it was asked for. */
export type QueuedPublication = FullPublication & { history: string };

/** How a publication ended. `signed` is who had agreed, checked under the lock. */
export type Ending =
  | { state: "pushed"; commit: string | null; reason: "unchanged" | null; signed: Signed[] }
  | { state: "stopped" | "failed"; reason: string };

/** The publication if it still waits, else null: then somebody else has finished it. */
export async function findQueued(
  _operator: Operator,
  id: string,
  tx?: Tx,
): Promise<QueuedPublication | null> {
  const db = tx ?? database();
  const row = await db.publication.findFirst({
    where: { id, state: "queued" },
    include: { receipts: { select: { id: true, code: true } } },
  });
  if (!row) return null;
  const asked = await db.event.findFirstOrThrow({
    where: { interviewId: row.interviewId, verb: "publication.asked", objectId: id },
    select: { hash: true },
  });
  return { ...publicationOf(row), history: asked.hash };
}

/** Every place an interview was published to or taken down from, with the commit that did. */
export async function listPushed(
  _operator: Operator,
  interviewId: string,
): Promise<{ id: string; target: string; path: string; commit: string | null }[]> {
  const rows = await database().publication.findMany({
    where: { interviewId, state: "pushed" },
    select: { id: true, target: true, commit: true, files: true },
  });
  return rows.flatMap(({ files, ...row }) =>
    (files as PublishedFile[]).map(({ path }) => ({ ...row, path })),
  );
}

/** The Grant of the person who asked, as the table answers now; null when they may no longer. */
export async function findRequester(
  _operator: Operator,
  row: FullPublication,
  tx?: Tx,
): Promise<Grant | null> {
  const person = await (tx ?? database()).participant.findUnique({
    where: { id: row.requestedBy },
    include: { interview: { select: { stage: true } } },
  });
  if (!person) return null;
  const { interview, ...facts } = person;
  const needed = takesDown(row) ? "request.answer" : "publication.publish";
  return permit({ ...facts, stage: interview.stage }, needed);
}

/**
 * Holds the interview's lock while `decide` checks and pushes, and records how it ended in the same
 * transaction: a signature taken back before this lock wins, one taken back later waits (DOMAIN.md).
 * False when the publication had ended already. `decide` must end within 45 s.
 */
export async function finishPublication(
  operator: Operator,
  id: string,
  decide: (row: QueuedPublication, tx: Tx) => Promise<Ending>,
): Promise<boolean> {
  return await database().$transaction(
    async (tx) => {
      await tx.$queryRaw`
        SELECT 1 FROM "Interview" i JOIN "Publication" p ON p."interviewId" = i."id"
        WHERE p."id" = ${id}::uuid FOR UPDATE OF i`;
      const row = await findQueued(operator, id, tx);
      if (!row) return false;
      await record(tx, row, await decide(row, tx));
      return true;
    },
    { timeout: 60_000, maxWait: 20_000 },
  );
}

/** Null: what was taken down was public before anything was published here, and the review goes on. */
async function stageAfter(
  tx: Tx,
  row: QueuedPublication,
): Promise<"published" | "withdrawn" | null> {
  if (!takesDown(row)) return "published";
  const before = await tx.publication.findMany({
    where: { interviewId: row.interviewId, state: "pushed", id: { not: row.id } },
    select: { files: true },
  });
  const published = before.some(({ files }) => !takesDown({ files: files as PublishedFile[] }));
  return published ? "withdrawn" : null;
}

async function record(tx: Tx, row: QueuedPublication, ending: Ending): Promise<void> {
  const { interviewId } = row;
  const commit = ending.state === "pushed" ? ending.commit : null;
  await tx.publication.update({
    where: { id: row.id },
    data: { state: ending.state, reason: ending.reason, commit, finishedAt: new Date() },
  });
  const about = { interviewId, objectId: row.id, actor: null };
  if (ending.state !== "pushed") {
    const detail = { reason: ending.reason };
    await appendChained(tx, { ...about, verb: "publication.stopped", detail });
    const scope = { tx, now: new Date(), grant: { interviewId, participantId: null } };
    await notice(scope, "stopped", [row.requestedBy], row.id);
    return;
  }
  const detail = { commit, unchanged: ending.reason === "unchanged" };
  await appendChained(tx, { ...about, verb: "publication.pushed", detail });
  const stage = await stageAfter(tx, row);
  if (stage) await changeStage(tx, interviewId, stage);
  await tx.changeRequest.updateMany({
    where: { interviewId, doneAt: null, undoneAt: null, createdAt: { lt: row.at } },
    data: { doneAt: new Date(), doneBy: row.requestedBy, publicationId: row.id },
  });
  await endDrift(tx, interviewId);
  await issueReceipt(tx, row, { commit, signed: ending.signed });
}
