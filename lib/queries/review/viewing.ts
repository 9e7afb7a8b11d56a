import "server-only";
import { deciders } from "@/lib/db/approvals";
import type { DeclinedRow } from "@/lib/db/declined";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import type { ParticipantRow, ReviewRows } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";

/** One look at an interview: its rows as they stand, and who looks. */
export type Viewing = {
  grant: Grant;
  rows: ReviewRows;
  states: PassageState[];
  /** Interviewees whose decisions the statuses show: the viewer alone when they are one. */
  shown: ParticipantRow[];
  /** Keys of the first passages of turns, and of those whose label moves to them. */
  labelled: Set<string>;
  /** Why suggestions were declined, by passage, where that is shown. */
  declined: ReadonlyMap<string, DeclinedRow>;
};

export function viewingOf(
  grant: Grant,
  rows: ReviewRows,
  declined: Viewing["declined"] = new Map(),
): Viewing {
  const states = [...statesOf(rows).values()];
  const everybody = deciders(rows);
  const own = everybody.filter((person) => person.id === grant.participantId);
  const shown = own.length > 0 ? own : everybody;
  return { grant, rows, states, shown, labelled: labelledOf(states), declined };
}

/** The first passage of each turn, and the first that stays (DOMAIN.md: the label moves to it). */
function labelledOf(states: PassageState[]): Set<string> {
  const first = new Map<number, string>();
  const staying = new Map<number, string>();
  for (const { passage, look } of states) {
    if (passage.turn === null) continue;
    if (!first.has(passage.turn)) first.set(passage.turn, passage.key);
    if (!look && !staying.has(passage.turn)) staying.set(passage.turn, passage.key);
  }
  return new Set([...first.values(), ...staying.values()]);
}

/** The name somebody has in this interview. */
export function nameOf(viewing: Viewing, participantId: string): string {
  return viewing.rows.participants.find((row) => row.id === participantId)?.name ?? "";
}
