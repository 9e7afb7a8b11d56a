import "server-only";
import { type Fit, isReshaped, type Match } from "@/lib/core/import/match-passages";
import type { Change, WordsChange } from "@/lib/core/suggestion/change";
import type { Origin, Structure, StructureProblem } from "@/lib/core/suggestion/structure/draft";
import { type Restructured, restructure } from "@/lib/core/suggestion/structure/restructure";
import { isUntranslated } from "@/lib/core/translation/untranslated";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import type { PassageNow } from "@/lib/db/passages";
import { comesBack } from "../correcting/comes-back";
import type { Plan } from "../correcting/plan-correction";
import { movedAway } from "../correcting/refuse-correction";

/** A change of how passages are put together, and which of them it is about. */
export type StructurePlan = Plan & {
  change: Exclude<Change, WordsChange>;
  restructured: Restructured;
  /** The place of the passage in the post before. */
  at: number;
};

/**
 * What a change would make of the transcript as it stands, or what keeps it from being made. Nothing is
 * changed. Nothing that is out may come in by it, nor leave what sums it up.
 */
export function planStructure(
  { rows, state }: PassageNow,
  change: Exclude<Change, WordsChange>,
): StructurePlan | StructureProblem {
  const states = [...statesOf(rows).values()];
  const at = states.findIndex(({ id }) => id === state.id);
  const refused = refusedFor(change, state, states[at + 1]);
  if (refused) return refused;
  const placed = placedIn(states, change);
  if (!placed) return "no-such";
  const sources = states.map(({ revision }) => revision.source);
  const restructured = restructure({ post: rows.post, sources }, at, placed);
  if (typeof restructured === "string") return restructured;
  const { post, findings, origins } = restructured;
  const match = matchOf(origins, rows.post.passages.length);
  const imported = { post, findings };
  const reshaped = isReshaped(match);
  const plan = { rows, imported, match, states, corrections: [], reshaped };
  const inSections = change.type === "heading" || change.type === "keyPoint";
  if (inSections && movedAway(plan).length > 0) return "removed-moved";
  if (inSections && comesBack(plan).length > 0) return "removed-back";
  return { ...plan, change, restructured, at };
}

function refusedFor(
  { type }: Pick<Change, "type">,
  state: PassageState,
  next: PassageState | undefined,
): StructureProblem | null {
  if (type !== "split" && type !== "merge") return null;
  const both = type === "merge" && next ? [state, next] : [state];
  if (both.some(({ text }) => isUntranslated(text))) return "markup";
  // Where words that were erased stood nobody knows any more.
  if (both.some(({ rows }) => rows.redactions.some(({ purgedAt }) => purgedAt))) return "out";
  if (type === "split" || !next) return null;
  if ((state.look === null) !== (next.look === null)) return "out-beside";
  return next.rows.suggestions.length > 0 ? "asked-beside" : null;
}

function placedIn(states: PassageState[], change: Exclude<Change, WordsChange>): Structure | null {
  if (change.type !== "order") return change;
  const places = change.passages.map((id) => states.findIndex((state) => state.id === id));
  return places.includes(-1) ? null : { type: "order", places };
}

/** The same as a corrected post would be matched, but known rather than found. */
function matchOf(origins: Origin[], size: number): Match {
  const fits: Fit[] = [];
  const added: Match["added"] = [];
  const next = new Map<number, number>();
  for (const [after, origin] of origins.entries()) {
    const again = origin.kind === "part" && origin.start > 0;
    if (origin.kind === "new" || again) {
      added.push({ after, recut: origin.kind === "part" });
      continue;
    }
    const { before } = origin;
    fits.push({ before, after, same: true, recut: false, unclear: false });
    if (origin.kind === "joined") next.set(origin.second, after);
  }
  const there = new Set(fits.map(({ before }) => before));
  const gone = Array.from({ length: size }, (_, before) => before).filter((one) => !there.has(one));
  return {
    fits,
    added,
    dropped: gone.map((before) => ({ before, next: next.get(before) ?? null })),
  };
}
