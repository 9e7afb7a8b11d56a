import { type IDBPDatabase, openDB } from "idb";
import type { QueuedAct } from "../outbox/queued-act";
import type { Draft } from "./drafts";

/** What this origin keeps on the device for the review: words being typed, and acts on their way. */
export type Device = {
  drafts: { key: string; value: Draft; indexes: { place: [string, string] } };
  acts: { key: string; value: QueuedAct; indexes: { place: [string, string] } };
};

let opened: Promise<IDBPDatabase<Device>> | null = null;

/**
 * The device's store, opened once a page. It gives way when another page deletes it (sign-out).
 * @throws where the browser keeps nothing; callers then go on without it and say so.
 */
export function openDevice(): Promise<IDBPDatabase<Device>> {
  opened ??= openDB<Device>("readback", 1, {
    upgrade(store) {
      const drafts = store.createObjectStore("drafts", { keyPath: "id" });
      drafts.createIndex("place", ["person", "interview"]);
      const acts = store.createObjectStore("acts", { keyPath: "key" });
      acts.createIndex("place", ["person", "interview"]);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  }).catch((error: unknown) => {
    // Tried again at the next use: a private window may refuse now and a freed disk may not.
    opened = null;
    throw error;
  });
  return opened;
}
