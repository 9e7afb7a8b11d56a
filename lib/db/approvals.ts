import "server-only";
import { citedRemovals } from "./cited-removals";
import { newestDecision } from "./decisions";
import type { PassageState } from "./passage-state";
import type { ParticipantRow, ReviewRows } from "./review";

/** The interviewees whose approval is asked for: those not removed, whether they joined yet or not. */
export function deciders(rows: ReviewRows): ParticipantRow[] {
  return rows.participants.filter(({ role, removedAt }) => role === "interviewee" && !removedAt);
}

/**
 * Whether somebody's newest decision saw exactly what is there now: the same words and removals, and
 * nothing taken out since of what the passage sums up.
 */
export function sawItAll(rows: ReviewRows, state: PassageState, participantId: string): boolean {
  const newest = newestDecision(state.rows, participantId);
  if (newest?.digest !== state.digest) return false;
  return citedRemovals(rows, state).every((time) => newest.createdAt > time);
}

/**
 * Whether every interviewee approved the passage as it stands, each after all of `times`. With no
 * times there is nothing to have been approved after, and it holds; with no interviewee it does not.
 */
export function approvalHolds(rows: ReviewRows, state: PassageState, times: Date[]): boolean {
  if (times.length === 0) return true;
  const people = deciders(rows);
  if (people.length === 0) return false;
  return people.every((person) => {
    const newest = newestDecision(state.rows, person.id);
    if (newest?.verb !== "fine" || newest.digest !== state.digest) return false;
    return times.every((time) => newest.createdAt > time);
  });
}
