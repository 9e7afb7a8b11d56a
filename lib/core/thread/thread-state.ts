import { type Side, sideOf } from "../suggestion/side-of";

/** A conversation as far as it matters whether somebody waits for an answer. */
export type Talk = {
  query: boolean;
  blocking: boolean;
  resolved: boolean;
  /** Roles of who wrote the messages, in order. The first one's side asked. */
  roles: string[];
};

/** `asked`: a query that nobody of the other side has answered yet. */
export type ThreadState = "open" | "asked" | "answered" | "resolved";

/** Where a conversation stands. A query is answered once the other side wrote something after it. */
export function threadState({ query, resolved, roles }: Talk): ThreadState {
  if (resolved) return "resolved";
  const sides = roles.map(sideOf);
  const [asking, ...others] = sides;
  const other = (side: Side | null) => side !== null && side !== asking;
  if (others.some(other)) return "answered";
  return query ? "asked" : "open";
}

/** Whether signing and publishing wait for it: a "Let's talk" until it is resolved, a query until it is answered. */
export function blocksNow(talk: Talk): boolean {
  if (!talk.blocking) return false;
  const state = threadState(talk);
  return talk.query ? state === "asked" : state !== "resolved";
}
