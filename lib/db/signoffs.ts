import "server-only";
import type { Grant } from "@/lib/policy/grant";
import type { ActScope, Tx } from "./act";
import { database } from "./client";
import { appendEvent } from "./events";
import { enqueue } from "./queue";

/** A signature that counts: not taken back, by an interviewee who is still one. */
export type SignoffRow = {
  id: string;
  participantId: string;
  name: string;
  manifest: string;
  at: Date;
};

/** Every signature of the grant's interview that counts, oldest first; of whatever manifest. */
export async function listSignoffs(grant: Grant, tx?: Tx): Promise<SignoffRow[]> {
  const rows = await (tx ?? database()).signoff.findMany({
    where: {
      interviewId: grant.interviewId,
      withdrawnAt: null,
      participant: { role: "interviewee", removedAt: null },
    },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ createdAt: at, id, participantId, name, manifest }) => ({
    id,
    participantId,
    name,
    manifest,
    at,
  }));
}

/** The newest signature of each of these people on exactly this manifest; null when one is missing. */
export function signaturesOf(
  rows: SignoffRow[],
  manifest: string,
  people: { participantId: string }[],
): SignoffRow[] | null {
  const found = people.map(({ participantId }) =>
    rows.findLast((row) => row.participantId === participantId && row.manifest === manifest),
  );
  const all = found.filter((row) => row !== undefined);
  return people.length > 0 && all.length === people.length ? all : null;
}

/** Appends a signature of whoever acts and tells the authors; the id of the signature. */
export async function appendSignoff(
  scope: ActScope,
  signed: { manifest: string; name: string },
): Promise<string> {
  const { interviewId, participantId } = scope.grant;
  const { id } = await scope.tx.signoff.create({ data: { interviewId, participantId, ...signed } });
  await appendEvent(scope, "manifest.signed", id, { manifest: signed.manifest });
  const authors = await scope.tx.participant.findMany({
    where: { interviewId, role: "author", removedAt: null },
    select: { id: true },
  });
  for (const { id: to } of authors) {
    await enqueue(scope.tx, "send-mail", { mail: { kind: "signed", signoffId: id, to } });
  }
  return id;
}

/** Takes back every signature of whoever acts; false when there was none. */
export async function endSignoffs(scope: ActScope): Promise<boolean> {
  const { participantId } = scope.grant;
  const count = await endSignoffsOf(scope, participantId);
  if (count > 0) await appendEvent(scope, "signature.withdrawn", participantId, { count });
  return count > 0;
}

/**
 * Ends every signature of somebody who stops being an interviewee; how many. They could not take one
 * back any more, so none may count again when they return.
 */
export async function endSignoffsOf(scope: ActScope, participantId: string): Promise<number> {
  const { count } = await scope.tx.signoff.updateMany({
    where: { interviewId: scope.grant.interviewId, participantId, withdrawnAt: null },
    data: { withdrawnAt: scope.now },
  });
  return count;
}
