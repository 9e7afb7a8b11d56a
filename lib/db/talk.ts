import "server-only";
import { blocksNow, type Talk } from "@/lib/core/thread/thread-state";
import type { PassageState } from "./passage-state";
import type { ReviewRows } from "./review";
import type { ThreadRow } from "./threads";

type People = Pick<ReviewRows, "participants">;

/** A conversation with the roles that its writers have now. */
export function talkOf({ participants }: People, thread: ThreadRow): Talk {
  const { query, blocking, resolvedAt, comments } = thread;
  const role = (id: string) => participants.find((person) => person.id === id)?.role ?? "";
  const roles = comments.map(({ participantId }) => role(participantId));
  return { query, blocking, resolved: resolvedAt !== null, roles };
}

/** The conversations on a passage that signing and publishing wait for. */
export function blockingIn(people: People, { rows }: PassageState): ThreadRow[] {
  return rows.threads.filter((thread) => blocksNow(talkOf(people, thread)));
}

/** Who began it. */
export function makerOf({ makerId, comments }: ThreadRow): string | null {
  return makerId ?? comments[0]?.participantId ?? null;
}
