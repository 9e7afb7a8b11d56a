import "server-only";
import type { CorrectionView } from "@/lib/core/import/correction";
import { deciders } from "@/lib/db/approvals";
import { newestDecision } from "@/lib/db/decisions";
import type { PassageState } from "@/lib/db/passage-state";
import { loadEveryTranscript } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";
import { passagesAgain } from "./correcting/passages-again";
import { type Plan, planCorrection } from "./correcting/plan-correction";
import { refuseCorrection } from "./correcting/refuse-correction";
import { importBody, type Unreadable, understand } from "./import-post";
import { type BadInput, parseBody } from "./parse-body";

/** What a corrected post would change, or why it cannot be read as one of this transcript. */
export type Compared =
  | { outcome: "compared"; correction: CorrectionView }
  | { outcome: "gone" }
  | BadInput
  | Unreadable;

/** Says what taking a corrected post would do now. Nothing is changed. */
export async function compareCorrection(
  grant: Grant<"passage.edit">,
  transcriptId: string,
  body: unknown,
): Promise<Compared> {
  const { data, refusal } = parseBody(importBody, body);
  if (refusal) return refusal;
  const imported = understand(data);
  if ("outcome" in imported) return imported;
  const all = await loadEveryTranscript(grant);
  const rows = all.find(({ transcript }) => transcript.id === transcriptId);
  if (!rows) return { outcome: "gone" };
  if (imported.language !== rows.transcript.language) {
    return { outcome: "bad-input", field: "language" };
  }
  const plan = planCorrection(rows, imported);
  const [, ...translations] = all;
  const stale = rows.original ? 0 : translations.flatMap((one) => [...staleIn(plan, one)]).length;
  const correction = { ...countsOf(plan), stale, signed: grant.stage === "signed_off" };
  return { outcome: "compared", correction: { ...correction, ...problemOf(plan) } };
}

function countsOf({ rows, states, match, corrections }: Plan) {
  const dropped = match.dropped.flatMap(({ before }) => states[before] ?? []);
  const touched = [...corrections.map(({ state }) => state), ...dropped];
  const people = deciders(rows).map(({ id }) => id);
  const approves = (state: PassageState) =>
    people.some((id) => newestDecision(state.rows, id)?.verb === "fine");
  const moved = movedIn(match.fits.map(({ before }) => before));
  return {
    same: match.fits.length - corrections.length,
    moved,
    changed: corrections.length,
    added: match.added.length,
    gone: dropped.length,
    approved: touched.filter(approves).length,
    threads: dropped.flatMap((state) => state.rows.threads).length,
  };
}

/** How many do not stand in the longest row that kept its order. */
function movedIn(places: number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    const last = (ends.at(-1) ?? -1) < place;
    ends[last ? ends.length : ends.findIndex((end) => end > place)] = place;
  }
  return places.length - ends.length;
}

/** Passages of a translation that say again what changes or goes. */
function staleIn(plan: Plan, translation: Plan["rows"]): Set<string> {
  const changed = new Set(plan.corrections.map(({ state }) => state.id));
  const again = plan.reshaped ? passagesAgain(plan, translation) : new Set<string>();
  const says = translation.transcript.passages.filter(({ id, originals }) => {
    const reworded = originals.some(({ originalId }) => changed.has(originalId));
    return originals.length > 0 && (reworded || again.has(id));
  });
  return new Set(says.map(({ id }) => id));
}

function problemOf(plan: Plan): Pick<CorrectionView, "problem" | "passages"> {
  const refused = refuseCorrection(plan);
  const inTheWay = new Set(refused?.passages);
  const named = plan.states.filter(({ id }) => inTheWay.has(id));
  const passages = named.map(({ id, passage, text }) => ({ id, anchor: passage.key, text }));
  return { problem: refused?.problem ?? null, passages };
}
