import "server-only";
import type { Ahead } from "@/lib/core/notice/due";
import { deadlineOf } from "@/lib/core/rules/deadline-of";
import type { Grant } from "@/lib/policy/grant";
import type { Operator } from "@/lib/policy/operator";
import type { Tx } from "./act";
import { database } from "./client";
import { hasDeclined } from "./declines";
import { loadEditionInput } from "./edition-input";
import { editionNow } from "./edition-now";
import { lockInterview } from "./lock-interview";
import { notice } from "./notices";
import { newestRules, rulesNowOf } from "./rules";

/** The date both sides agreed on, and since when it is that one. */
export type Agreed = { at: Date; since: Date };

/** Nobody is reminded of an interview that its author ended. */
const running = { stage: "in_review", endedAt: null } as const;

const shape = { groundRules: newestRules, participants: true } as const;

/** The date of an interview in review; null where none is agreed on. */
async function agreedDate(tx: Tx, interviewId: string): Promise<Agreed | null> {
  const where = { id: interviewId, ...running };
  const row = await tx.interview.findFirst({ where, include: shape });
  const rules = row && rulesNowOf(row.groundRules, row.participants);
  const at = rules?.agreed ? deadlineOf(rules.rules, rules.extensions) : null;
  if (!rules || !at) return null;
  const moved = [rules.at, ...rules.extensions.map((one) => one.at)].map(Number);
  return { at, since: new Date(Math.max(...moved)) };
}

/** The date ahead of an interviewee, as far as reminders go by it; null for everybody else. */
export async function findAhead(
  tx: Tx,
  grant: Grant,
  notices: { kind: string; mailedAt: Date | null }[],
): Promise<Ahead | null> {
  if (grant.role !== "interviewee" || grant.stage !== "in_review") return null;
  const agreed = await agreedDate(tx, grant.interviewId);
  if (!agreed) return null;
  const reminded = notices.flatMap(({ kind, mailedAt }) =>
    kind === "deadline-near" && mailedAt ? [mailedAt] : [],
  );
  const finished = (await hasSigned(tx, grant)) || (await hasDeclined(tx, grant.participantId));
  return { ...agreed, finished, reminded };
}

/** Whether they signed what would be published now; a signature of earlier words finishes nothing. */
export async function hasSigned(tx: Tx, grant: Grant): Promise<boolean> {
  const { participantId } = grant;
  const rows = await tx.signoff.findMany({ where: { participantId, withdrawnAt: null } });
  if (rows.length === 0) return false;
  const now = editionNow(await loadEditionInput(grant, tx));
  return now.kind !== "waiting" && rows.some(({ manifest }) => manifest === now.manifest);
}

/** Interviewees of interviews in review that have ground rules, who may have a date ahead. */
export async function listExpected(): Promise<string[]> {
  const interview = { ...running, groundRules: { some: {} } };
  const where = { role: "interviewee" as const, removedAt: null, interview };
  return (await database().participant.findMany({ where, select: { id: true } })).map(
    ({ id }) => id,
  );
}

/** Whether the date that a notice told had passed then still is the one agreed on. */
export async function stillPassed(tx: Tx, interviewId: string, toldAt: Date): Promise<boolean> {
  const agreed = await agreedDate(tx, interviewId);
  return agreed !== null && agreed.at <= toldAt;
}

/**
 * Tells both sides, once for each date, that it passed: nothing else happens by that. Silence never publishes.
 */
export async function tellPassed(operator: Operator, now: Date): Promise<void> {
  if (!operator.made) throw new Error("Only the operator looks for what is due.");
  const where = { ...running, groundRules: { some: {} } };
  const rows = await database().interview.findMany({ where, select: { id: true } });
  for (const { id: interviewId } of rows) {
    await database().$transaction(async (tx) => {
      const agreed = await agreedDate(tx, interviewId);
      if (!agreed || agreed.at > now || !(await lockInterview(tx, interviewId))) return;
      const kind = "deadline-passed";
      const told = { interviewId, kind, createdAt: { gte: agreed.at } };
      if (await tx.notice.findFirst({ where: told, select: { id: true } })) return;
      const grant = { interviewId, participantId: null };
      await notice({ tx, now, grant }, kind, "both sides", interviewId);
    });
  }
}
