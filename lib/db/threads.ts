import "server-only";
import { sideOf } from "@/lib/core/suggestion/side-of";
import type { Visibility } from "@/lib/core/thread/visibility";
import type { ActScope } from "./act";
import { appendEvent } from "./events";
import { notice } from "./notices";
import type { PassageState } from "./passage-state";
import type { PassageRows } from "./review";
import { tellOfMessage } from "./tell-of-message";

export type ThreadRow = PassageRows["threads"][number];

/** A new conversation: where it is anchored, and its first message. */
export type NewThread = {
  start: number | null;
  end: number | null;
  body: string;
  /** Wants an answer of the other side. */
  query: boolean;
  /** Stops publishing until it is resolved, a query until it is answered. */
  blocking: boolean;
  visibility: Visibility;
};

/** What the history may say of a conversation: of a private note nothing, its number of lines is everybody's. */
const isTold = ({ visibility }: { visibility: Visibility }) => visibility !== "private";

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
      makerId: participantId,
      passageId: state.id,
      revisionId: state.revision.id,
      actId: scope.actId,
      createdAt: scope.now,
      comments: { create: { participantId, body, createdAt: scope.now } },
    },
    select: { id: true },
  });
  if (!isTold(thread)) return id;
  const { blocking, query } = thread;
  const kind = query ? "query" : blocking ? "talk" : "comment";
  await appendEvent(scope, "thread.opened", state.id, { thread: id, kind, blocking });
  const said = { thread: { id, visibility: thread.visibility }, passageId: state.id, body };
  await tellOfMessage(scope, said);
  const others = sideOf(scope.grant.role) === "authors" ? "interviewees" : "authors";
  if (kind !== "comment") await notice(scope, kind === "query" ? "asked" : "talk", others, id);
  return id;
}

/** Appends a message. Answers its id. */
export async function appendComment(
  scope: ActScope,
  thread: Pick<ThreadRow, "id" | "visibility" | "passageId">,
  body: string,
): Promise<string> {
  const { participantId } = scope.grant;
  const { id } = await scope.tx.comment.create({
    data: { threadId: thread.id, participantId, body, createdAt: scope.now },
    select: { id: true },
  });
  if (isTold(thread)) await appendEvent(scope, "thread.answered", thread.id, { comment: id });
  await tellOfMessage(scope, { thread, passageId: thread.passageId, body });
  return id;
}

/** Resolves or reopens a thread if it still has the version that was seen; false when it has not. */
export async function changeThread(
  scope: ActScope,
  thread: Pick<ThreadRow, "id" | "version" | "visibility">,
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
  const verb = resolved ? "thread.resolved" : "thread.reopened";
  if (isTold(thread)) await appendEvent(scope, verb, thread.id);
  return true;
}

/**
 * Shows a thread to more people or to fewer, if it still has the version that was seen; false when it has not.
 * Rows of before get to know who made them.
 */
export async function changeVisibility(
  scope: ActScope,
  thread: Pick<ThreadRow, "id" | "version">,
  visibility: Visibility,
): Promise<boolean> {
  const { id, version } = thread;
  const makerId = scope.grant.participantId;
  const { count } = await scope.tx.thread.updateMany({
    where: { id, version },
    data: { visibility, makerId, version: version + 1 },
  });
  if (count !== 1) return false;
  if (isTold({ visibility })) await appendEvent(scope, "thread.shown", id, { visibility });
  return true;
}
