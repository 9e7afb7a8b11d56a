import type { Look } from "./cut";
import { escapeInside, escapeStart } from "./escape-words";
import { foldWords } from "./fold-words";

/** What readers see in place of a removal: `[…]`, `[label]`, other words, or nothing at all. */
export function lookWords(look: Look): string {
  switch (look.kind) {
    case "nothing":
      return "";
    case "ellipsis":
      return "[…]";
    case "label":
      return foldWords(look.words) === "" ? "[…]" : `[${foldWords(look.words)}]`;
    case "generalisation":
    case "pseudonym":
      return foldWords(look.words);
  }
}

/** The same as a passage's inline source, for one that is out whole; null when nothing shows. */
export function lookSource(look: Look): string | null {
  const words = lookWords(look);
  return words === "" ? null : escapeStart(escapeInside(words));
}
