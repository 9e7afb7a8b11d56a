import "server-only";
import { findHousekeeping, type SaidTurn } from "@/lib/core/housekeeping/find-housekeeping";
import type { Viewing } from "./viewing";

/** Runs of passages that made the recording, as far as they are still in, for who may take them out. */
export function housekeepingOf({ grant, rows, states }: Viewing): string[][] {
  if (!grant.also("passage.redact")) return [];
  const turns = new Map<number, SaidTurn>();
  for (const { id, passage, text } of states) {
    if (passage.turn === null) continue;
    const turn = turns.get(passage.turn) ?? { passages: [], text: "" };
    turn.passages.push(id);
    turn.text = turn.text ? `${turn.text}\n${text}` : text;
    turns.set(passage.turn, turn);
  }
  const out = new Set(states.filter(({ look }) => look).map(({ id }) => id));
  const runs = findHousekeeping([...turns.values()], rows.transcript.language);
  return runs.map((run) => run.filter((id) => !out.has(id))).filter((run) => run.length > 0);
}
