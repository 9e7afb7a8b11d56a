import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { Grant } from "@/lib/policy/grant";
import { allows } from "@/lib/policy/table";
import { database } from "./client";
import { findHead, lastLine } from "./events";
import type { Prisma } from "./generated/client";

/** A Prisma transaction. */
export type Tx = Prisma.TransactionClient;

/** What a request says about itself (SECURITY.md 5): its idempotency key and its parsed body. */
export type ActRequest = { key: string; body: unknown };

/** What an act works with: the transaction that holds the interview's lock, and who acts. */
export type ActScope<G extends Grant = Grant> = { tx: Tx; actId: string; grant: G; now: Date };

/** Ids an act touched; kept for a repeated request. Never words. */
export type Answer = { outcome: "done"; passages?: string[]; id?: string };

/** Outcomes every act shares; a command adds its own refusals. */
export type ActResult<R> =
  | { outcome: "done"; actId: string; passages: string[]; id: string | null }
  | { outcome: "key-reused" }
  | { outcome: "gone" }
  | R;

class Refused<R> extends Error {
  constructor(readonly refusal: R) {
    super("refused");
  }
}

/**
 * Runs one act: takes the interview's row lock (acts of an interview run one after the other), checks
 * under the lock that the participant still may, answers a repeated key from its first answer, and
 * otherwise runs `change`. What `change` refuses is rolled back whole.
 * `key-reused`: the same key came with another body. `gone`: removed or no longer allowed meanwhile.
 */
export async function act<G extends Grant, R extends { outcome: string }>(
  grant: G,
  request: ActRequest,
  change: (scope: ActScope<G>) => Promise<Answer | R>,
): Promise<ActResult<R>> {
  const bodyHash = sha256(JSON.stringify(request.body ?? null));
  try {
    return await database().$transaction(
      async (tx): Promise<ActResult<R>> => {
        if (!(await lockAndCheck(tx, grant))) return { outcome: "gone" };
        const owner = { participantId: grant.participantId, key: request.key };
        const before = await tx.act.findUnique({ where: { participantId_key: owner } });
        if (before) return sameBody(before, bodyHash) ? repeat(before) : { outcome: "key-reused" };
        const actId = randomUUID();
        const now = await timeOf(tx, grant.interviewId);
        const answer = await change({ tx, actId, grant, now });
        if (answer.outcome !== "done") throw new Refused(answer as R);
        const done = answer as Answer;
        const { interviewId } = grant;
        const end = (await findHead(tx, interviewId)) ?? {};
        const row = {
          id: actId,
          interviewId,
          ...owner,
          bodyHash,
          ...end,
          answer: done,
          createdAt: now,
        };
        await tx.act.create({ data: row });
        return repeat({ id: actId, answer: done });
      },
      { timeout: 60_000, maxWait: 20_000 },
    );
  } catch (error) {
    // A refusal travels as an exception only to roll the transaction back.
    if (error instanceof Refused) return error.refusal as R;
    throw error;
  }
}

/**
 * Whether a repeated key came with the same body. Of an act before a purge no hash is left to compare with,
 * and its key alone says so; one whose key was cleared is nobody's earlier request.
 */
export function sameBody(
  before: { id: string; key: string; bodyHash: string },
  bodyHash: string,
): boolean {
  return before.bodyHash === bodyHash || (before.bodyHash === "" && before.key !== before.id);
}

/** Locks the interview for this transaction and asks the table again with what is true now. */
async function lockAndCheck(tx: Tx, grant: Grant): Promise<boolean> {
  const rows = await tx.$queryRaw<{ stage: Grant["stage"] }[]>`
    SELECT "stage"::text AS "stage" FROM "Interview" WHERE "id" = ${grant.interviewId}::uuid FOR UPDATE`;
  const person = await tx.participant.findUnique({
    where: { id: grant.participantId },
    select: { role: true, removedAt: true },
  });
  const stage = rows[0]?.stage;
  if (!stage || !person || person.removedAt) return false;
  return allows(person.role, stage, grant.permission);
}

/**
 * When an act happens: later than everything in the interview's history. Approvals and removals are
 * ordered by it, and the clocks of two instances differ, or one is set back.
 */
async function timeOf(tx: Tx, interviewId: string): Promise<Date> {
  const last = await lastLine(tx, interviewId);
  return new Date(Math.max(Date.now(), (last?.createdAt.getTime() ?? 0) + 1));
}

function repeat(row: { id: string; answer: unknown }) {
  const answer = row.answer as Answer;
  return {
    outcome: "done" as const,
    actId: row.id,
    passages: answer.passages ?? [],
    id: answer.id ?? null,
  };
}

/** SHA-256 as lower-case hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
