import "server-only";
import type { ActScope } from "@/lib/db/act";
import { alignAnew } from "@/lib/db/align-anew";
import { correctSource } from "@/lib/db/correct-source";
import { loadEveryTranscript } from "@/lib/db/review";
import { appendRevision } from "@/lib/db/revisions";
import { settledBefore } from "@/lib/db/settlements";
import { settleLinked } from "@/lib/db/translations";
import { passagesAgain } from "./passages-again";
import type { Plan } from "./plan-correction";

/** Does what was planned; the ids of the passages that changed or came. */
export async function takeCorrection(scope: ActScope, plan: Plan): Promise<string[]> {
  const { rows, match, corrections, reshaped } = plan;
  for (const { state, source } of corrections) {
    await appendRevision(scope, state, source, "edited");
  }
  const again = await againIn(scope, plan);
  const ids = await correctSource(scope, plan);
  const added = match.added.flatMap(({ after }) => ids[after] ?? []);
  if (rows.original) await follow(scope, plan, ids);
  else if (reshaped) for (const [id, fresh] of again) await alignAnew(scope, id, fresh);
  return [...corrections.map(({ state }) => state.id), ...added];
}

/** By translation, the passages that may say something else of the original than before. */
async function againIn(scope: ActScope, plan: Plan): Promise<Map<string, Set<string>>> {
  if (plan.rows.original || !plan.reshaped) return new Map();
  const [, ...translations] = await loadEveryTranscript(scope.grant, scope.tx);
  return new Map(translations.map((rows) => [rows.transcript.id, passagesAgain(plan, rows)]));
}

/**
 * A translation's words say what the original said when it was first imported. Not so where passages were
 * put together otherwise: what belongs to what is looked for anew there, and somebody has to look at it.
 */
async function follow(scope: ActScope, plan: Plan, ids: string[]): Promise<void> {
  const { rows, match, corrections } = plan;
  const added = match.added.map((one) => ({ id: ids[one.after] ?? "", recut: one.recut }));
  const recut = corrections.filter((one) => one.recut).map(({ state }) => state.id);
  const fresh = added.map(({ id }) => id);
  await alignAnew(scope, rows.transcript.id, new Set([...fresh, ...recut]));
  // What comes back is settled where it was, and by nothing else.
  const back = await settledBefore(scope, fresh);
  const settled = [
    ...corrections.filter((one) => !one.recut).map(({ state }) => state.id),
    ...added.filter(({ id, recut }) => !recut && !back.has(id)).map(({ id }) => id),
  ];
  await settleLinked(scope, rows, settled);
}
