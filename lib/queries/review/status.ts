import "server-only";
import type { PassageStatus } from "@/lib/core/review/passage-view";
import { citedRemovals } from "@/lib/db/cited-removals";
import { newestDecision } from "@/lib/db/decisions";
import type { PassageState } from "@/lib/db/passage-state";
import type { ParticipantRow } from "@/lib/db/review";
import type { Viewing } from "./viewing";

/** From the one that needs most to the one that needs nothing. */
const order: PassageStatus[] = ["waiting", "reopened", "talk", "not_me", "fix", "fine", "out"];

export type Shown = {
  status: PassageStatus;
  /** Whose decision it is. */
  personId: string | null;
  byName: string | null;
  mine: boolean;
};

/**
 * What a passage shows: the viewer's own decision when they are an interviewee, else the
 * interviewee's; of several the least advanced.
 */
export function statusOf(viewing: Viewing, state: PassageState): Shown {
  const each = viewing.shown.map((person) => ({
    status: statusFor(viewing, state, person),
    personId: person.id,
    byName: person.name,
    mine: person.id === viewing.grant.participantId,
  }));
  each.sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  const status = state.look ? "out" : "waiting";
  return each[0] ?? { status, personId: null, byName: null, mine: false };
}

function statusFor(viewing: Viewing, state: PassageState, person: ParticipantRow): PassageStatus {
  if (state.look) return "out";
  const newest = newestDecision(state.rows, person.id);
  const proposes = state.rows.suggestions.some((row) => row.participantId === person.id);
  switch (newest?.verb) {
    case "fine":
      return holds(viewing, state, newest) ? "fine" : "reopened";
    case "talk":
    case "not_me":
      return newest.verb;
    case "fix":
      return proposes ? "fix" : "waiting";
    default:
      return "waiting";
  }
}

/** An approval holds for the words that were seen, and for what they summarise as it was then. */
function holds(viewing: Viewing, state: PassageState, fine: { digest: string; createdAt: Date }) {
  if (fine.digest !== state.digest) return false;
  const times = citedRemovals(viewing.rows, state, viewing.states);
  return times.every((time) => time < fine.createdAt);
}
