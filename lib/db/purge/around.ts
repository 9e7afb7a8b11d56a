import "server-only";
import type { PassageState } from "../passage-state";
import type { Before } from "./before";

/**
 * By passage, those of `touched` that say the same in any language, itself included; without the passages
 * that have none.
 */
export function around(before: Before[], touched: PassageState[]): Map<string, PassageState[]> {
  const byId = new Map(touched.map((state) => [state.id, state]));
  const states = before.flatMap((one) => one.states);
  const again = new Map(
    states.map(({ id, rows }) => [id, rows.translations.map(({ passageId }) => passageId)]),
  );
  return new Map(
    states.flatMap(({ id, rows }): [string, PassageState[]][] => {
      const said = [id, ...rows.originals.map(({ originalId }) => originalId)];
      const all = new Set([...said, ...said.flatMap((one) => again.get(one) ?? [])]);
      const near = [...all].flatMap((one) => byId.get(one) ?? []);
      return near.length > 0 ? [[id, near]] : [];
    }),
  );
}
