import type { QueuedAct } from "../outbox/queued-act";
import type { Desk } from "./desk";
import { doDeed } from "./do-deed";

/**
 * Sends what the server had refused once more, on the words as they are now: the person has both texts
 * before them and chose theirs. A conversation about words that changed is about the whole passage.
 */
export function retryHeld(desk: Desk, { key, deed }: QueuedAct): void {
  if (deed.verb === "thread") doDeed(desk, { ...deed, span: null });
  else doDeed(desk, deed);
  // The new act is on the device before the old one leaves it.
  void desk.outbox.refresh().then(() => desk.outbox.remove([key]));
}
