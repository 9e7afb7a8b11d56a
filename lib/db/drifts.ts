import "server-only";
import type { Grant } from "@/lib/policy/grant";
import type { Operator } from "@/lib/policy/operator";
import { sha256, type Tx } from "./act";
import { database } from "./client";
import { appendChained } from "./events";
import { lockInterview } from "./lock-interview";
import { notice } from "./notices";
import { settleGone } from "./requests";

/** What a look at the blog saw; `found` is null when it holds what the publication left there. */
export type Look = { interviewId: string; publicationId: string; found: string | null };

/** What stands for a text in the blog. Nothing there is like an empty file: no work is in either. */
export function digestThere(held: string | null): string {
  return sha256(held ?? "");
}

/** Since when the blog differs from what was exported; null while it does not, as far as was looked. */
export async function findDrift(grant: Grant): Promise<Date | null> {
  const where = { interviewId: grant.interviewId, endedAt: null };
  return (await database().drift.findFirst({ where }))?.createdAt ?? null;
}

/**
 * Keeps what a look saw: a new difference is recorded and told to both sides once, one that went away
 * ends. Nothing while a publication is on its way, or when another arrived since the look began.
 */
export async function recordLook(_by: Grant | Operator, look: Look): Promise<void> {
  const { interviewId, publicationId, found } = look;
  if (found === null) await settleGone(publicationId);
  if (isKnown(await openDrift(database(), interviewId), look)) return;
  await database().$transaction(async (tx) => {
    if (!(await lockInterview(tx, interviewId))) return;
    if (!(await isNewest(tx, look))) return;
    const open = await openDrift(tx, interviewId);
    if (isKnown(open, look)) return; // another instance looked at the same moment
    if (open) await endDrift(tx, interviewId);
    if (found) await begin(tx, { interviewId, publicationId, found });
    else await tell(tx, look, "target.restored", {});
  });
}

/** The blog holds again what it should: whoever calls has just seen or pushed that. */
export async function endDrift(tx: Tx, interviewId: string): Promise<void> {
  const where = { interviewId, endedAt: null };
  await tx.drift.updateMany({ where, data: { endedAt: new Date() } });
}

type Open = { publicationId: string; found: string } | null;

async function openDrift(db: Tx, interviewId: string): Promise<Open> {
  return await db.drift.findFirst({ where: { interviewId, endedAt: null } });
}

function isKnown(open: Open, { publicationId, found }: Look): boolean {
  if (!open || !found) return open === null && found === null;
  return open.publicationId === publicationId && open.found === found;
}

/** Whether the look compared with what arrived last, and nothing is on its way that changes it. */
async function isNewest(tx: Tx, { interviewId, publicationId }: Look): Promise<boolean> {
  const newest = await tx.publication.findFirst({
    where: { interviewId, state: { in: ["queued", "pushed"] } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return newest?.id === publicationId;
}

async function begin(tx: Tx, look: { interviewId: string; publicationId: string; found: string }) {
  const { interviewId, publicationId, found } = look;
  const told = await tx.drift.findFirst({ where: { publicationId, found }, select: { id: true } });
  const { id: driftId } = await tx.drift.create({ data: look });
  await tell(tx, look, "target.drifted", { found });
  if (told) return;
  const scope = { tx, now: new Date(), grant: { interviewId, participantId: null } };
  await notice(scope, "drifted", "both sides", driftId);
}

async function tell(
  tx: Tx,
  { interviewId, publicationId: objectId }: Look,
  verb: "target.drifted" | "target.restored",
  detail: { found?: string },
): Promise<void> {
  await appendChained(tx, { interviewId, verb, objectId, detail, actor: null });
}
