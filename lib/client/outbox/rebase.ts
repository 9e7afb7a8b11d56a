import type { PassageView } from "../../core/review/passage-view";
import type { QueuedAct } from "./queued-act";
import { sameSight } from "./same-sight";

/** A passage as the person saw it after their own act, and as the server has it now. */
export type Step = {
  before: { revisionId: string; digest: string };
  seen: PassageView;
  now: PassageView;
};

/**
 * The queue after one's own act was acknowledged: later acts on the same passage name what that act
 * made of it, since one's own change is no conflict. Acts pressed on anything else stay as they are
 * and meet the server's check.
 */
export function rebase(queue: QueuedAct[], { before, seen, now }: Step): QueuedAct[] {
  if (!sameSight(seen, now)) return queue;
  return queue.map((act) => {
    const { deed } = act;
    if ((deed.verb === "state" || deed.verb === "show") && deed.passage === now.id) {
      const thread = now.threads.find(({ id }) => id === deed.thread);
      return thread ? { ...act, deed: { ...deed, version: thread.version } } : act;
    }
    if (deed.verb === "rest" || deed.verb === "run") {
      const passages = deed.seen.map((one) =>
        one.id === now.id && one.digest === before.digest ? { id: now.id, ...basisOf(now) } : one,
      );
      return { ...act, deed: { ...deed, seen: passages } };
    }
    if (!("passage" in deed) || deed.passage !== now.id) return act;
    const same = act.seen?.digest === before.digest && act.seen.revisionId === before.revisionId;
    return same ? { ...act, seen: basisOf(now) } : act;
  });
}

/** What an act on a passage has to name. */
export function basisOf({ revisionId, digest }: PassageView) {
  return { revisionId, digest };
}
