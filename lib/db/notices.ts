import "server-only";
import type { ActScope } from "./act";
import { enqueue } from "./queue";

/** Milliseconds between two mails about what is waiting for the authors of an interview. */
const PAUSE = 30 * 60_000;

/**
 * Lets the authors know that something waits for them: at most one mail each per half hour and
 * interview, whatever happens meanwhile. The answer goes into the event's detail as `mailed`, which is
 * also what the next call counts.
 */
export async function noticeAuthors(
  scope: ActScope,
  kind: "suggested" | "talk",
): Promise<{ mailed: boolean }> {
  const { interviewId, participantId } = scope.grant;
  const recent = await scope.tx.event.findFirst({
    where: {
      interviewId,
      createdAt: { gt: new Date(scope.now.getTime() - PAUSE) },
      detail: { path: ["mailed"], equals: true },
    },
    select: { id: true },
  });
  if (recent) return { mailed: false };
  const authors = await scope.tx.participant.findMany({
    where: { interviewId, role: { in: ["author", "coauthor"] }, removedAt: null },
    select: { id: true },
  });
  const others = authors.filter((author) => author.id !== participantId);
  for (const { id: to } of others) {
    await enqueue(scope.tx, "send-mail", { mail: { kind, interviewId, to } });
  }
  return { mailed: others.length > 0 };
}
