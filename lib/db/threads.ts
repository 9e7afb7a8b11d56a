import "server-only";
import type { ActScope } from "./act";
import { appendEvent } from "./events";
import { notice } from "./notices";
import type { PassageState } from "./passage-state";
import type { PassageRows } from "./review";

export type ThreadRow = PassageRows["threads"][number];

/** A new conversation: where it is anchored, and its first message. */
export type NewThread = {
  start: number | null;
  end: number | null;
  body: string;
  /** Stops publishing until it is resolved. */
  blocking: boolean;
};

/** Opens a thread on a passage as it stands. Anchors are offsets; no quote is stored. */
export async function createThread(
  scope: ActScope,
  state: PassageState,
  { body, ...thread }: NewThread,
): Promise<string> {
  const { participantId } = scope.grant;
  const { id } = await scope.tx.thread.create({
    data: {
      ...thread,
      passageId: state.id,
      revisionId: state.revision.id,
      actId: scope.actId,
      createdAt: scope.now,
      comments: { create: { participantId, body, createdAt: scope.now } },
    },
    select: { id: true },
  });
  await appendEvent(scope, "thread.opened", state.id, { thread: id, blocking: thread.blocking });
  if (thread.blocking) await notice(scope, "talk", "authors", id);
  return id;
}

/** Appends a message. Answers its id. */
export async function appendComment(
  scope: ActScope,
  thread: Pick<ThreadRow, "id">,
  body: string,
): Promise<string> {
  const { participantId } = scope.grant;
  const { id } = await scope.tx.comment.create({
    data: { threadId: thread.id, participantId, body, createdAt: scope.now },
    select: { id: true },
  });
  await appendEvent(scope, "thread.answered", thread.id, { comment: id });
  return id;
}

/** Resolves or reopens a thread if it still has the version that was seen; false when it has not. */
export async function changeThread(
  scope: ActScope,
  thread: { id: string; version: number },
  resolved: boolean,
): Promise<boolean> {
  const { count } = await scope.tx.thread.updateMany({
    where: { id: thread.id, version: thread.version },
    data: {
      resolvedAt: resolved ? scope.now : null,
      version: thread.version + 1,
      actId: scope.actId,
    },
  });
  if (count !== 1) return false;
  await appendEvent(scope, resolved ? "thread.resolved" : "thread.reopened", thread.id);
  return true;
}
