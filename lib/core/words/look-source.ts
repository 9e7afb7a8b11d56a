import type { Look } from "./cut";
import { escapeInside, escapeStart } from "./escape-words";
import { lookWords } from "./look-words";

/** What stands in place of a passage that is out whole, as inline source; null when nothing shows. */
export function lookSource(look: Look): string | null {
  const words = lookWords(look);
  return words === "" ? null : escapeStart(escapeInside(words));
}
