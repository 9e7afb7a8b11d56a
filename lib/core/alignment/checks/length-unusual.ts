import { median, strayOf } from "../lengths";
import { lengthOf } from "../unit";
import { type Check, type Comparison, checked } from "./check";

/** How far from the usual, in units of how far passages of that length usually stray. */
const far = 4;

/** Passages much longer or shorter than this translation usually makes them. */
export function lengthsUnusual({ likely: pairs }: Comparison): Check[] {
  const measured = pairs.map((pair) => {
    const one = sum(pair.originals);
    return { pair, one, ratio: Math.log(sum(pair.passages) / one) };
  });
  const usual = median(measured.filter(({ one }) => one >= 30).map(({ ratio }) => ratio));
  const strays = measured.map(({ one, ratio }) => Math.abs(ratio - usual) / strayOf(one));
  const spread = Math.max(0.8, 1.4826 * median(strays));
  return measured.flatMap(({ pair, one, ratio }) => {
    const off = ratio - usual;
    if (one < 30 || Math.abs(off) < far * spread * strayOf(one)) return [];
    const detail = `×${Math.exp(off).toFixed(2)}`;
    return [checked("length-unusual", pair.originals, pair.passages, detail)];
  });
}

function sum(readings: { text: string }[]): number {
  return readings.reduce((all, { text }) => all + lengthOf(text), 0);
}
