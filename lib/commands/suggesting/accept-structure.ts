import "server-only";
import type { Change, WordsChange } from "@/lib/core/suggestion/change";
import { sideOf } from "@/lib/core/suggestion/side-of";
import type { StructureProblem } from "@/lib/core/suggestion/structure/draft";
import type { ActScope, Answer } from "@/lib/db/act";
import { sawItAll } from "@/lib/db/approvals";
import { appendDecision, newestDecision } from "@/lib/db/decisions";
import { type PassageState, sameWords } from "@/lib/db/passage-state";
import { findPassagesNow, type PassageNow } from "@/lib/db/passages";
import { changeSuggestion, type SuggestionRow } from "@/lib/db/suggestions";
import type { Refusal } from "../parse-body";
import { applyStructure } from "./apply-structure";
import { approverOf, makerOf } from "./approve-result";
import { planStructure, type StructurePlan } from "./plan-structure";

/** The post cannot be put together like that; why, as a code the interface words. */
export type Unstructured = { outcome: "blocked"; passages: string[]; why: StructureProblem };

type Taking = {
  row: SuggestionRow;
  change: Exclude<Change, WordsChange>;
  seen: string | undefined;
};

/** Makes a suggested change of how passages are put together, as `acceptWords` does with words. */
export async function acceptStructure(
  scope: ActScope,
  now: PassageNow,
  { row, change, seen }: Taking,
): Promise<Answer | Refusal | Unstructured> {
  const { state } = now;
  if (!sameWords(state, row.revisionId)) return { outcome: "stale", passages: [state.id] };
  const plan = planStructure(now, change);
  if (typeof plan === "string") return { outcome: "blocked", passages: [state.id], why: plan };
  const approver = approverOf(scope, { now, row, seen, whole: true });
  const knew = approver ? approvedBefore(plan, state, approver) : new Set<string>();
  await changeSuggestion(scope, row, "accepted");
  const changed = sideOf(makerOf(now, row)?.role ?? "") === "interviewees";
  const passages = await applyStructure(scope, plan, changed ? "changed" : "edited");
  if (approver) await approveAll(scope, { passages, approver, plan, knew });
  return { outcome: "done", id: row.id, passages };
}

/** Passages whose words an interviewee has approved as they stand: this one by the change itself. */
function approvedBefore({ rows, states }: StructurePlan, own: PassageState, approver: string) {
  const known = states.filter((state) => {
    if (state === own) return true;
    const fine = newestDecision(state.rows, approver)?.verb === "fine";
    return fine && sawItAll(rows, state, approver);
  });
  return new Set(known.map(({ id }) => id));
}

type Approving = {
  passages: string[];
  approver: string;
  plan: StructurePlan;
  knew: ReadonlySet<string>;
};

/** Their Fine goes on where everything a passage is made of had it; what sums up is asked for again. */
async function approveAll(
  scope: ActScope,
  { passages, approver, plan, knew }: Approving,
): Promise<void> {
  const there = await findPassagesNow(scope, passages);
  for (const id of passages) {
    const now = there.get(id);
    const madeOf = madeOfIn(plan, now);
    if (!now || now.state.look || now.state.passage.kind !== "turn") continue;
    if (madeOf.length === 0 || !madeOf.every((one) => knew.has(one))) continue;
    await appendDecision(scope, now.state, "fine", approver);
  }
}

/** Ids of the passages of before that a passage is made of. */
function madeOfIn({ restructured, states }: StructurePlan, now: PassageNow | undefined) {
  const place = now?.rows.transcript.passages.findIndex((row) => row.id === now.state.id) ?? -1;
  const origin = restructured.origins[place];
  if (!origin || origin.kind === "new") return [];
  const places = origin.kind === "joined" ? [origin.before, origin.second] : [origin.before];
  return places.flatMap((one) => states[one]?.id ?? []);
}
