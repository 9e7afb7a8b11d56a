import { type Check, type Comparison, checked } from "./check";

/** Several turns of the original that are one in the translation. */
export function fused({ pairs }: Comparison): Check[] {
  return pairs
    .filter(({ originals }) => new Set(originals.map(({ passage }) => passage.turn)).size > 1)
    .map(({ originals, passages }) => checked("turns-fused", originals, passages));
}
