import "server-only";
import type { DeclineAnswer, DeclineBody, DeclineView, Wish } from "@/lib/core/people/decline";
import type { Grant } from "@/lib/policy/grant";
import type { ActScope, Tx } from "./act";
import { database } from "./client";
import { appendEvent } from "./events";
import type { Prisma } from "./generated/client";
import { notice } from "./notices";

/** Appends the no of who acts, in the place of an earlier one, and tells the authors. Answers its id. */
export async function appendDecline(scope: ActScope, said: DeclineBody): Promise<string> {
  const { interviewId, participantId } = scope.grant;
  await endRows(scope);
  const { id } = await scope.tx.decline.create({
    data: { interviewId, participantId, ...said, createdAt: scope.now },
    select: { id: true },
  });
  await appendEvent(scope, "review.declined", id, { answer: said.answer });
  await notice(scope, "declined", "authors", id);
  return id;
}

/** Ends the no of who acts and tells the authors; false when there is none. */
export async function endDecline(scope: ActScope): Promise<boolean> {
  const id = await endRows(scope);
  if (!id) return false;
  await appendEvent(scope, "review.resumed", id);
  await notice(scope, "declined-no-more", "authors", id);
  return true;
}

async function endRows({ tx, grant, now }: ActScope): Promise<string | null> {
  const where = { participantId: grant.participantId, endedAt: null };
  const open = await tx.decline.findFirst({ where, select: { id: true } });
  if (open) await tx.decline.updateMany({ where, data: { endedAt: now } });
  return open?.id ?? null;
}

/** Whether a participant said no and has not taken that back. */
export async function hasDeclined(tx: Tx, participantId: string): Promise<boolean> {
  const where = { participantId, endedAt: null };
  return (await tx.decline.findFirst({ where, select: { id: true } })) !== null;
}

/**
 * The no of each participant that counts now, as far as the grant's holder may know: the authors all of them,
 * others their own. A reader's own words are not read back to them: some may be taken out since.
 */
export async function listDeclines(grant: Grant): Promise<Map<string, DeclineView>> {
  const { interviewId, participantId, role } = grant;
  const all = role === "author" || role === "coauthor";
  const where: Prisma.DeclineWhereInput = { interviewId, endedAt: null };
  const rows = await database().decline.findMany({
    where: all ? where : { ...where, participantId },
    orderBy: { createdAt: "asc" },
  });
  return new Map(
    rows.map(({ participantId: of, answer, wishes, body, createdAt }) => [
      of,
      {
        answer: answer as DeclineAnswer,
        wishes: wishes as Wish[],
        body: role === "reader" ? "" : body,
        at: createdAt.toISOString(),
      },
    ]),
  );
}
