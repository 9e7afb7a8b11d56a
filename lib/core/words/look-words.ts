import type { Look } from "./cut";
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
