import type { Alignment, Side } from "../alignment";
import { type Check, type Comparison, compare } from "./check";
import { entriesWithoutSection } from "./entry-without-section";
import { fused } from "./fused";
import { lengthsUnusual } from "./length-unusual";
import { namesDiffer } from "./name-differs";
import { namesVary } from "./name-varies";
import { negationsDiffer } from "./negation-differs";
import { numbersDiffer } from "./number-differs";
import { orderChanged } from "./order-changed";
import { speakersFlipped } from "./speaker-flipped";
import { spellingsVary } from "./spelling-varies";
import { added, dropped } from "./unlinked";

const rules: ((comparison: Comparison) => Check[])[] = [
  dropped,
  added,
  fused,
  orderChanged,
  speakersFlipped,
  numbersDiffer,
  namesDiffer,
  namesVary,
  spellingsVary,
  negationsDiffer,
  lengthsUnusual,
  entriesWithoutSection,
];

/**
 * What looks wrong in a translation against its original, in order of reading of the original. None means
 * that nothing was found, not that the translation is right. What a post shows by itself (a dead link, a
 * foreign script, broken markup) is among its own findings.
 */
export function checksOf(original: Side, translation: Side, alignment: Alignment): Check[] {
  const comparison = compare(original, translation, alignment);
  const found = rules.flatMap((rule) => rule(comparison));
  const left = new Map([...comparison.originals.keys()].map((key, place) => [key, place]));
  const right = new Map([...comparison.passages.keys()].map((key, place) => [key, place]));
  const place = ({ originals, passages }: Check) =>
    left.get(originals[0] ?? "") ?? right.get(passages[0] ?? "") ?? 0;
  return found.sort((a, b) => place(a) - place(b));
}
