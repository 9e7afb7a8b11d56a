import type { Desk } from "./desk";

/** Where the page that comes finds what put its passages together, so that it can be taken back there. */
const PLACE = "readback-rearranged";

/** Milliseconds for which it is offered on the new page. */
const LIFE = 30_000;

type Kept = { key: string; passage: string; person: string; at: number };

export function keepRearranged({ facts }: Desk, key: string, passage: string): void {
  const kept: Kept = { key, passage, person: facts.person, at: Date.now() };
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(kept));
  } catch {
    // Nothing is kept here: the history can still take it back.
  }
}

/** Offers to undo what this person did a moment ago, before the page was loaded anew; once. */
export function offerRearranged({ facts, store }: Desk): void {
  try {
    const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? "null") as Kept | null;
    sessionStorage.removeItem(PLACE);
    if (kept?.person !== facts.person || Date.now() - kept.at > LIFE) return;
    const { key, passage } = kept;
    store.write({ done: [...store.read().done, { key, verb: "structure", passages: [passage] }] });
  } catch {
    // Nothing is kept here, or nothing that can be read.
  }
}
