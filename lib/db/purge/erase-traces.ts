import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import type { ActScope } from "../act";
import { appendDecision, newestDecision } from "../decisions";
import { type PassageState, statesOf } from "../passage-state";
import type { PublishedFile } from "../publications";
import { endRestructurings } from "../restructurings";
import { loadEveryTranscript } from "../review";
import { printsOf } from "./before";
import { eraseSettlements } from "./erase-settlements";
import type { Erasure } from "./find-erasure";
import { sealText } from "./seal-text";

/**
 * Takes away what guesses could be tried against: digests of earlier words, hashes of what came with acts
 * and the ids that the history's seals are salted with. Approvals of what stays go on.
 */
export async function eraseTraces(scope: ActScope, erasure: Erasure): Promise<void> {
  const after = await statesNow(scope);
  const reworded = new Set(erasure.reworded);
  const states = erasure.before.flatMap((one) => one.states);
  for (const state of [...erasure.touched, ...states.filter(({ id }) => reworded.has(id))]) {
    const now = after.get(state.id);
    if (now) await carryApprovals(scope, state, now);
  }
  await eraseSettlements(scope, states);
  await renewActs(scope);
  const { interviewId } = scope.grant;
  await endRestructurings(scope.tx, { transcript: { interviewId } });
  await sealPublications(scope, erasure);
  await openAgain(scope, erasure);
}

/** Every passage of every transcript as it stands now, by id. */
async function statesNow({ grant, tx }: ActScope): Promise<ReadonlyMap<string, PassageState>> {
  const every = await loadEveryTranscript(grant, tx);
  return new Map(every.flatMap((rows) => [...statesOf(rows)]));
}

/** A decision on the words of now holds for what is left of them; one on others names nothing any more. */
async function carryApprovals({ tx }: ActScope, before: PassageState, after: PassageState) {
  if (before.rows.decisions.length === 0) return;
  const { id: passageId } = before;
  const others = { passageId, digest: { not: before.digest } };
  await tx.decision.updateMany({ where: others, data: { digest: "" } });
  const { digest } = after;
  await tx.decision.updateMany({ where: { passageId, digest: before.digest }, data: { digest } });
}

/** Acts so far get other ids; the history names them by hashes and seals of the earlier ones. */
async function renewActs({ tx, grant }: ActScope): Promise<void> {
  const { interviewId } = grant;
  const acts = await tx.act.findMany({ where: { interviewId }, select: { id: true } });
  const old = acts.map(({ id }) => id);
  const ids = old.map(() => randomUUID());
  await tx.$executeRaw`
    WITH m AS (SELECT * FROM unnest(${old}::uuid[], ${ids}::uuid[]) m("old", "new")),
      d AS (UPDATE "Decision" t SET "actId" = "new" FROM m WHERE "actId" = "old"),
      o AS (UPDATE "Revision" t SET "actId" = "new" FROM m WHERE "actId" = "old"),
      s AS (UPDATE "Suggestion" t SET "actId" = "new" FROM m WHERE "actId" = "old"),
      e AS (UPDATE "Settlement" t SET "actId" = "new" FROM m WHERE "actId" = "old"),
      c AS (UPDATE "Consent" t SET "actId" = "new" FROM m WHERE "actId" = "old"),
      h AS (UPDATE "Thread" t SET "actId" = "new" FROM m WHERE "actId" = "old"),
      r AS (
        UPDATE "Redaction" t SET
          "actId" = coalesce((SELECT "new" FROM m WHERE "old" = "actId"), "actId"),
          "undoneActId" = coalesce((SELECT "new" FROM m WHERE "old" = "undoneActId"), "undoneActId")
        WHERE "actId" IN (SELECT "old" FROM m) OR "undoneActId" IN (SELECT "old" FROM m)
      )
    UPDATE "Act" a SET "id" = "new", "bodyHash" = '',
      "key" = CASE WHEN "key" = "id"::text THEN "new"::text ELSE "key" END
    FROM m WHERE "id" = "old"`;
}

/** What was exported before may say what was taken out since; of other words than today's a seal is left. */
async function sealPublications({ tx, grant }: ActScope, erasure: Erasure): Promise<void> {
  const { interviewId } = grant;
  const rows = await tx.publication.findMany({ where: { interviewId } });
  const prints = new Set(printsOf(erasure.before));
  for (const { id, files } of rows) {
    const kept = (files as PublishedFile[]).map((file) => {
      if (file.text === null || file.seal || prints.has(file.text)) return file;
      return { path: file.path, text: "", seal: sealText(file.text, randomBytes(16)) };
    });
    await tx.publication.update({ where: { id }, data: { files: kept } });
  }
}

/** "Fix it" without its proposal asks for nothing: the passage waits for the decision again. */
async function openAgain(scope: ActScope, { before, suggestions }: Erasure): Promise<void> {
  const after = await statesNow(scope);
  for (const passage of before.flatMap(({ states }) => states)) {
    const state = after.get(passage.id);
    for (const { id, participantId } of passage.rows.suggestions) {
      const asked = state && newestDecision(state.rows, participantId)?.verb === "fix";
      if (!asked || state.look || !suggestions.includes(id)) continue;
      await appendDecision(scope, state, "open", participantId);
    }
  }
}
