import { sendJson } from "../send-json";
import type { Desk } from "./desk";

/** Milliseconds after which a place where somebody stays is kept. */
const AFTER = 1500;

let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: (() => void) | null = null;

/** Remembers where the person is, once they stay there a moment. A place that does not arrive is no loss. */
export function keepPlaceSoon({ facts }: Desk, passageId: string): void {
  clearTimeout(timer);
  if (!facts.original) return; // one comes back to the original
  waiting = () => {
    waiting = null;
    void sendJson("PUT", `/api/v1/interviews/${facts.interviewId}/place`, { body: { passageId } });
  };
  timer = setTimeout(() => waiting?.(), AFTER);
}

/** Does it now: the page is being left. */
export function keepPlaceNow(): void {
  clearTimeout(timer);
  waiting?.();
}
