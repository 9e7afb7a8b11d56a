import "server-only";
import type { Removal } from "@/lib/core/edition/edition-of";
import { findLeaks } from "@/lib/core/edition/find-leaks";
import { printedOf } from "@/lib/core/edition/printed-of";
import type { PassageState } from "../passage-state";
import type { Before } from "./before";
import type { Tells } from "./tells";

/**
 * Ids of the passages that still say what was taken out, of one transcript: the leak check over what would
 * be printed, and over words that fall with something else and are nobody's removal. Where everybody called
 * a passage fine after the removal, the words are no secret and stay.
 */
export function findStanding(
  { loaded, leaving, states, touched, printed }: Before,
  { removals, tells }: { removals: Removal[]; tells: Tells },
): string[] {
  const byKey = new Map(states.map((state) => [state.passage.key, state]));
  const kept = [...printed.placed].flatMap(([key, text]) => {
    const state = byKey.get(key);
    if (!state) return [];
    const one = printedOf(loaded, state.passage);
    const source = one.kind === "source" ? one.source : "";
    return [{ passage: state.id, text, printed: source, approvedAt: approvedAt(leaving, state) }];
  });
  const files = [{ path: loaded.path, text: printed.source, kept }];
  const leaks = findLeaks({ files, texts: [], removals });
  const fallen = states.filter(
    (state) => !state.look && !touched.includes(state) && !printed.placed.has(state.passage.key),
  );
  const said = tells(fallen.map(({ id, text }) => ({ id, text })));
  return [...new Set([...leaks.map(({ passage, removed }) => passage ?? removed), ...said])];
}

/** Since when everybody whose word counts calls it fine as it is; the beginning of time otherwise. */
function approvedAt({ deciders, approvals }: Before["leaving"], state: PassageState): Date {
  const times = deciders.map((decider) => {
    const holds = approvals.find(
      (one) =>
        one.decider === decider && one.passage === state.passage.key && one.digest === state.digest,
    );
    return holds?.at.getTime() ?? 0;
  });
  return new Date(times.length > 0 ? Math.min(...times) : 0);
}
