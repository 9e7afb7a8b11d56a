import "server-only";
import type { ActScope } from "./act";
import { appendDecision, newestDecision } from "./decisions";
import { findPassageNow, type PassageNow, reopenReview } from "./passages";
import type { ThreadRow } from "./threads";
import { visibleToReaders } from "./visible-to-readers";

/** A thread inside an act's transaction, with the passage it is about. */
export type ThreadNow = PassageNow & { thread: ThreadRow };

/** The thread as it is now; null when it is not in the interview or a reader does not see it. */
export async function findThreadNow(scope: ActScope, threadId: string): Promise<ThreadNow | null> {
  const { interviewId, role } = scope.grant;
  const found = await scope.tx.thread.findFirst({
    where: { id: threadId, passage: { transcript: { interviewId } } },
    select: { passageId: true },
  });
  const now = found && (await findPassageNow(scope, found.passageId));
  if (!now) return null;
  const seen =
    role === "reader"
      ? visibleToReaders(now.rows).get(now.state.id)?.threads
      : now.state.rows.threads;
  const thread = seen?.find((row) => row.id === threadId);
  return thread ? { ...now, thread } : null;
}

/**
 * Keeps "Let's talk" in step with its thread: resolving the last blocking one of a person opens the
 * passage for their decision again, reopening one makes it "Let's talk" again if they decided nothing
 * since. Words and approvals stay.
 */
export async function followTalk(
  scope: ActScope,
  { state, thread, rows }: ThreadNow,
  resolved: boolean,
): Promise<void> {
  if (!thread.blocking) return;
  if (!resolved) await reopenReview(scope);
  if (thread.query) return;
  const maker = rows.participants.find(({ id }) => id === thread.comments[0]?.participantId);
  if (maker?.role !== "interviewee" || maker.removedAt) return;
  const verb = newestDecision(state.rows, maker.id)?.verb;
  const talking = state.rows.threads.some(
    (other) =>
      other.id !== thread.id &&
      other.blocking &&
      !other.query &&
      !other.resolvedAt &&
      other.comments[0]?.participantId === maker.id,
  );
  if (resolved && verb === "talk" && !talking) await appendDecision(scope, state, "open", maker.id);
  if (!resolved && verb === "open") await appendDecision(scope, state, "talk", maker.id);
}
