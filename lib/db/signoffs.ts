import "server-only";
import type { Grant } from "@/lib/policy/grant";
import type { ActScope, Tx } from "./act";
import { database } from "./client";
import { endDecline } from "./declines";
import { appendEvent } from "./events";
import { notice } from "./notices";
import { findRulesNumber } from "./rules";

/** Who signs the files of a publication. */
export type SignerRole = "interviewee" | "author";

/** A signature that counts: not taken back, given under the rules of now, by somebody who still signs. */
export type SignoffRow = {
  id: string;
  participantId: string;
  role: SignerRole;
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
      rules: await findRulesNumber(grant, tx),
      participant: { role: { in: ["interviewee", "author"] }, removedAt: null },
    },
    orderBy: { createdAt: "asc" },
    include: { participant: { select: { role: true } } },
  });
  return rows.map(({ createdAt: at, id, participantId, participant, name, manifest }) => {
    const role = participant.role === "author" ? "author" : "interviewee";
    return { id, participantId, role, name, manifest, at };
  });
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

/**
 * The author's own signature of these files, as good as any other: publishing is the author's act. A name
 * that was typed is signed with, unless it stands there already. False when there is neither.
 */
export async function signAsAuthor(
  scope: ActScope,
  rows: SignoffRow[],
  { manifest, name }: { manifest: string; name: string | null },
): Promise<boolean> {
  const { participantId } = scope.grant;
  const before = signaturesOf(rows, manifest, [{ participantId }])?.[0];
  if (name === null || name === before?.name) return before !== undefined;
  await appendSignoff(scope, { manifest, name });
  return true;
}

/** The name that whoever asks typed last under files, in whichever interview; null before the first time. */
export async function findTypedName(grant: Grant): Promise<string | null> {
  const db = database();
  const { participantId: id } = grant;
  const { userId } = await db.participant.findUniqueOrThrow({ where: { id } });
  const participant = userId ? { userId } : { id };
  const orderBy = { createdAt: "desc" } as const;
  return (await db.signoff.findFirst({ where: { participant }, orderBy }))?.name ?? null;
}

/** Appends a signature of whoever acts and tells the authors of an interviewee's; its id. */
export async function appendSignoff(
  scope: ActScope,
  signed: { manifest: string; name: string },
): Promise<string> {
  const { interviewId, participantId } = scope.grant;
  const rules = await findRulesNumber(scope.grant, scope.tx);
  const data = { interviewId, participantId, rules, ...signed };
  const { id } = await scope.tx.signoff.create({ data });
  // Who signs goes on, whatever they had said before.
  await endDecline(scope);
  await appendEvent(scope, "manifest.signed", id, { manifest: signed.manifest });
  if (scope.grant.role === "author") return id;
  await notice(scope, "signed", "author", id);
  return id;
}

/** Takes back every signature of whoever acts; false when there was none. */
export async function endSignoffs(scope: ActScope): Promise<boolean> {
  const { participantId } = scope.grant;
  const count = await endSignoffsOf(scope, participantId);
  if (count > 0) await appendEvent(scope, "signature.withdrawn", participantId, { count });
  return count > 0;
}

/** Lets the signatures count again that whoever acts took back at that time, with a request undone now. */
export async function restoreSignoffs(scope: ActScope, withdrawnAt: Date): Promise<void> {
  const { interviewId, participantId } = scope.grant;
  const { count } = await scope.tx.signoff.updateMany({
    where: { interviewId, participantId, withdrawnAt },
    data: { withdrawnAt: null },
  });
  if (count > 0) await appendEvent(scope, "signature.restored", participantId, { count });
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
