import { openDevice } from "../device/open-device";
import { inOrder } from "./next-act";
import type { QueuedAct } from "./queued-act";

/** Where the queue of one person in one interview is kept. */
export type Shelf = {
  list: () => Promise<QueuedAct[]>;
  /** Stores an act; the draft whose words it carries goes in the same step. */
  put: (act: QueuedAct, draft?: string | null) => Promise<void>;
  /** Removes some acts and changes others, all or nothing. */
  settle: (remove: string[], change: QueuedAct[]) => Promise<void>;
};

/** The shelf on the device (IndexedDB). Rejects where the browser keeps nothing. */
export function deviceShelf(person: string, interview: string): Shelf {
  return {
    list: async () => {
      const device = await openDevice();
      return inOrder(await device.getAllFromIndex("acts", "place", [person, interview]));
    },
    put: async (act, draft) => {
      const tx = (await openDevice()).transaction(["acts", "drafts"], "readwrite");
      tx.objectStore("acts").put(act);
      if (draft) tx.objectStore("drafts").delete(draft);
      await tx.done;
    },
    settle: async (remove, change) => {
      const tx = (await openDevice()).transaction("acts", "readwrite");
      for (const key of remove) tx.store.delete(key);
      for (const act of change) tx.store.put(act);
      await tx.done;
    },
  };
}

/** A shelf in memory: it lives as long as the page. */
export function memoryShelf(): Shelf {
  const acts = new Map<string, QueuedAct>();
  return {
    list: async () => inOrder([...acts.values()]),
    put: async (act) => void acts.set(act.key, act),
    settle: async (remove, change) => {
      for (const key of remove) acts.delete(key);
      for (const act of change) if (acts.has(act.key)) acts.set(act.key, act);
    },
  };
}

/**
 * A shelf that keeps in memory what the first one refuses to keep (private mode, a full disk), and what
 * it held when it could last be read: an act that is out of sight for a moment is not a saved one.
 * @param unkept called when something is in memory only.
 */
export function sturdyShelf(first: Shelf, unkept: () => void): Shelf {
  const rest = memoryShelf();
  let known: QueuedAct[] = [];
  return {
    list: async () => {
      // Not readable now: what was there is still to be sent.
      known = await first.list().catch(() => known);
      return inOrder([...known, ...(await rest.list())]);
    },
    put: async (act, draft) => {
      await first.put(act, draft).catch(async () => {
        // Not kept on the device: it still goes out from here, and the page says so.
        await rest.put(act);
        unkept();
      });
    },
    settle: async (remove, change) => {
      const held = new Set((await rest.list()).map(({ key }) => key));
      await rest.settle(remove, change);
      const kept = change.filter(({ key }) => !held.has(key));
      const changed = new Map(kept.map((act) => [act.key, act]));
      known = known.flatMap((act) =>
        remove.includes(act.key) ? [] : (changed.get(act.key) ?? act),
      );
      // What stays there although it is done is sent once more, and its key makes that harmless.
      await first.settle(remove, kept).catch(unkept);
    },
  };
}
