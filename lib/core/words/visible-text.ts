import type { Cut } from "./cut";
import { applyToText, placeCuts } from "./place-cuts";

/** The visible text after spans are taken out: what `cutSource` prints reads exactly like this. */
export function visibleText(text: string, cuts: Cut[]): string {
  return applyToText(text, placeCuts(text, cuts));
}
