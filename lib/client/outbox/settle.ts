import type { PassageView } from "../../core/review/passage-view";
import { typedIn } from "./deed";
import { backOff } from "./next-act";
import type { Answered } from "./post-act";
import type { QueuedAct } from "./queued-act";
import { rebase } from "./rebase";

/** What the queue becomes after an answer: acts that leave it and acts that change. */
export type Settled = { leave: string[]; change: QueuedAct[] };

/**
 * Pure: the queue after `act` was answered. Done: it leaves, and what waits behind it is rebased.
 * Refused: it leaves if nothing was typed for it or it was taken back already, else it is held with its
 * words. Unreached: it is tried again later.
 * @param foreseen the passages as the person saw them after the act.
 */
export function settle(
  queue: QueuedAct[],
  act: QueuedAct,
  answered: Answered,
  { now, foreseen }: { now: number; foreseen: PassageView[] },
): Settled {
  switch (answered.kind) {
    case "unreached": {
      const tries = act.tries + 1;
      return { leave: [], change: [{ ...act, tries, notBefore: now + backOff(tries) }] };
    }
    case "refused": {
      const undos = queue.filter(({ deed }) => deed.verb === "undo" && deed.of === act.key);
      const leave = [act, ...undos].map(({ key }) => key);
      if (typedIn(act.deed) === null || undos.length > 0) return { leave, change: [] };
      return { leave: [], change: [{ ...act, held: answered.code }] };
    }
    case "done": {
      const later = queue.filter((one) => one.order > act.order);
      let changed = later;
      for (const view of answered.answer.passages) {
        const seen = foreseen.find(({ id }) => id === view.id);
        if (seen && act.seen) changed = rebase(changed, { before: act.seen, seen, now: view });
      }
      const change = changed.filter((one, index) => one !== later[index]);
      return { leave: [act.key], change };
    }
  }
}
