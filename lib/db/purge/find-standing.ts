import "server-only";
import { findLeaks } from "@/lib/core/edition/find-leaks";
import { printedOf } from "@/lib/core/edition/printed-of";
import type { PrintedPost } from "@/lib/core/print/print-post";
import { deciders } from "../approvals";
import { newestDecision } from "../decisions";
import type { LoadedEdition } from "../edition-input";
import type { PassageState } from "../passage-state";
import type { ReviewRows } from "../review";
import type { Tells } from "./find-erasure";

type Looking = {
  rows: ReviewRows;
  loaded: LoadedEdition;
  states: PassageState[];
  touched: PassageState[];
  printed: PrintedPost;
  tells: Tells;
};

/**
 * Ids of the passages that still say what was taken out: the leak check over what would be printed, and
 * over words that fall with something else and are nobody's removal. Where everybody called a passage fine
 * after the removal, the words are no secret and stay.
 */
export function findStanding({ rows, loaded, ...at }: Looking): string[] {
  const { states, touched, printed, tells } = at;
  const byKey = new Map(states.map((state) => [state.passage.key, state]));
  const kept = [...printed.placed].flatMap(([passage, text]) => {
    const state = byKey.get(passage);
    if (!state) return [];
    const one = printedOf(loaded, state.passage);
    const source = one.kind === "source" ? one.source : "";
    return [{ passage, text, printed: source, approvedAt: approvedAt(rows, state) }];
  });
  const files = [{ path: loaded.path, text: printed.source, kept }];
  const leaks = findLeaks({ files, texts: [], removals: loaded.removals });
  const keys = leaks.map(({ passage, removed }) => passage ?? removed);
  const fallen = states.filter(
    (state) => !state.look && !touched.includes(state) && !printed.placed.has(state.passage.key),
  );
  const said = tells(fallen.map(({ id, text }) => ({ id, text })));
  return [...new Set([...keys.flatMap((key) => byKey.get(key)?.id ?? []), ...said])];
}

/** Since when everybody whose word counts calls it fine as it is; the beginning of time otherwise. */
function approvedAt(rows: ReviewRows, state: PassageState): Date {
  const times = deciders(rows).map(({ id }) => {
    const newest = newestDecision(state.rows, id);
    const holds = newest?.verb === "fine" && newest.digest === state.digest;
    return holds ? newest.createdAt.getTime() : 0;
  });
  return new Date(times.length > 0 ? Math.min(...times) : 0);
}
