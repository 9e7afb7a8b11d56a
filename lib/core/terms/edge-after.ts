import { isKoreanTail } from "./korean-tail";
import type { Pattern } from "./name-patterns";
import { type Edge, isDense, type Place } from "./place";

/** German names that are another name with -s. */
const germanNames = new Set(["hans", "jens", "nils", "lars", "jons", "klaus", "mars"]);

/** What stands after a name. Endings and Korean particles belong to its word. */
export function edgeAfter(place: Place, pattern: Pattern): Edge {
  const { last, after } = place.scripts;
  if (after === "none") return beforeSign(place, pattern);
  if (last === "hangul" && after === "hangul") {
    const letters = /^\p{Script=Hangul}+/u.exec(place.rest)?.[0] ?? "";
    return isKoreanTail(letters) ? "inflected" : "inside";
  }
  if (last === "arabic" && after === "arabic") return beforeArabic(place.rest);
  if (after === "digit") return last === "cased" || last === "digit" ? "inside" : "clean";
  if (last === "cased" && after === "cased") return beforeLetters(place, pattern);
  return last === after && !isDense(last) ? "inside" : "clean";
}

/** The ا of an accusative may follow a name; anything else is another word. */
function beforeArabic(rest: string): Edge {
  const word = /^[\p{Script=Arabic}\p{M}\u0640]*/u.exec(rest)?.[0] ?? "";
  const letters = word.replace(/\P{L}|\u0640/gu, "");
  return letters === "" ? "clean" : letters === "ا" ? "inflected" : "inside";
}

/** The -s of a genitive or plural. */
function beforeLetters({ lead, name, rest, language }: Place, { term }: Pattern): Edge {
  const ending = /^[\p{L}\p{M}]+/u.exec(rest)?.[0] ?? "";
  if (language === "de" && ending === "s" && !/[sxzß]$/iu.test(name)) {
    return germanNames.has(`${name}s`.toLowerCase()) ? "inside" : "inflected";
  }
  if (ending !== "s" && ending !== "es") return "inside";
  const family = term.kind === "person" && language === "en" && /(?:^|\P{L})the $/iu.test(lead);
  return family || term.kind === "term" ? "inflected" : "inside";
}

function beforeSign({ rest, scripts, language }: Place, { term, part }: Pattern): Edge {
  if (/^[+#]/u.test(rest) && scripts.last === "cased") return "inside";
  if (/^['’ʼ][\p{L}\p{M}]/u.test(rest)) {
    const ending = /^['’ʼ](?:[\p{Ll}\p{M}]{1,6}|S)(?![\p{L}\p{M}])/u;
    return ending.test(rest) ? "inflected" : "inside";
  }
  if (/^[-‐‑]\p{Lu}/u.test(rest) && term.kind === "person") {
    return language === "de" && part !== "first" ? "clean" : "inside";
  }
  return "clean";
}
