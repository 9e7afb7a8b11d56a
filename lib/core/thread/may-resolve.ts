import { sideOf } from "../suggestion/side-of";
import { type Talk, threadState } from "./thread-state";

/**
 * Whether somebody in this role may resolve a conversation, or open it again. Readers what they began; a query
 * that nobody answered is let go by the side that asked, not by the one that was asked.
 */
export function mayResolve(talk: Talk & { mine: boolean }, role: string): boolean {
  const side = sideOf(role);
  if (side === null) return talk.mine;
  return threadState(talk) !== "asked" || sideOf(talk.roles[0] ?? "") === side;
}
