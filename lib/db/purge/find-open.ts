import "server-only";
import { leftOf } from "@/lib/core/edition/erase-words";
import { saidBy } from "../follow-original";
import type { PassageState } from "../passage-state";
import type { Before } from "./before";

/**
 * Ids of the passages of translations that may say what was taken out, and nobody knows which of their
 * words that is: only a part of what they say is out, or it is not surely known what they say, or nothing
 * is left of it while they stay. Once the original's words are gone, nobody could tell any more.
 */
export function findOpen([original, ...translations]: Before[]): string[] {
  if (!original) return [];
  const originals = new Map(original.states.map((state) => [state.id, state]));
  return translations.flatMap((before) =>
    before.states.filter((one) => isOpen(before, one, { original, originals })).map(({ id }) => id),
  );
}

type Original = { original: Before; originals: ReadonlyMap<string, PassageState> };

function isOpen(before: Before, state: PassageState, { original, originals }: Original): boolean {
  const { outs, standing } = state;
  if (outs.length > 0 || standing === "follows") return false;
  if (standing === "left-out") return true;
  if (goes(before, state)) return false;
  // Without a link it says nothing that is known to stay.
  return standing === "unsure" || saidBy(state, originals).every((said) => goes(original, said));
}

/** Whether nothing is left of it. */
function goes({ loaded }: Before, { passage }: PassageState): boolean {
  return leftOf(loaded, passage).out !== null;
}
