import { passagesOf } from "./deed";
import type { QueuedAct } from "./queued-act";

/** What the queue does now: sends an act, waits until a time, or rests. */
export type Next = { do: "send"; act: QueuedAct } | { do: "wait"; until: number } | { do: "rest" };

/**
 * The next act to send. Acts on one passage go in the order in which they were pressed, one at a time;
 * one that waits for its next try holds back the later ones of its passages and no others. Acts that
 * were refused hold nothing back: they wait for the person.
 */
export function nextAct(queue: QueuedAct[], now: number): Next {
  const blocked = new Set<string>();
  let until = Number.POSITIVE_INFINITY;
  for (const act of inOrder(queue)) {
    if (act.held) continue;
    const passages = passagesOf(act.deed);
    const free = !passages.some((id) => blocked.has(id));
    if (free && act.notBefore <= now) return { do: "send", act };
    if (free) until = Math.min(until, act.notBefore);
    for (const id of passages) blocked.add(id);
  }
  return Number.isFinite(until) ? { do: "wait", until } : { do: "rest" };
}

/** A queue in the order of pressing. */
export function inOrder(queue: QueuedAct[]): QueuedAct[] {
  return [...queue].sort((a, b) => a.order - b.order);
}

/** Milliseconds until the next try: one second, then twice as long each time, at most a minute. */
export function backOff(tries: number): number {
  return Math.min(60_000, 1000 * 2 ** Math.max(0, tries - 1));
}
