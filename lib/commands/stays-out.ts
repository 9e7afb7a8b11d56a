import type { Cut } from "@/lib/core/words/cut";
import type { PassageState } from "@/lib/db/passage-state";

/**
 * Whether everything that was out of a passage still is. A removal that grew in the original ends what
 * carried it out in a translation: that has to be chosen anew.
 */
export function staysOut(was: PassageState, is: PassageState): boolean {
  if (is.outs.length > 0) return true;
  return was.outs.length === 0 && was.cuts.every((cut) => is.cuts.some((one) => covers(one, cut)));
}

function covers(one: Cut, other: Cut): boolean {
  return one.start <= other.start && one.end >= other.end;
}
