import "server-only";
import { statesOf } from "@/lib/db/passage-state";
import type { ReviewRows } from "@/lib/db/review";
import { hasRemovals, type Plan } from "./plan-correction";

/**
 * Ids of the passages of a translation whose links a corrected original makes doubtful: they say what is
 * gone, or what was put together otherwise, or nothing yet that anybody knows. What says again something that is out keeps its
 * links, so that it stays out.
 */
export function passagesAgain(plan: Plan, translation: ReviewRows): Set<string> {
  const doubtful = new Set([
    ...plan.corrections.filter(({ recut }) => recut).map(({ state }) => state.id),
    ...plan.match.dropped.flatMap(({ before }) => plan.states[before]?.id ?? []),
  ]);
  const out = new Set(plan.states.filter(hasRemovals).map(({ id }) => id));
  const again = [...statesOf(translation).values()].filter(({ rows, look }) => {
    const said = rows.originals.map(({ originalId }) => originalId);
    if (look || rows.alone || said.some((id) => out.has(id))) return false;
    return said.length === 0 || said.some((id) => doubtful.has(id));
  });
  return new Set(again.map(({ id }) => id));
}
