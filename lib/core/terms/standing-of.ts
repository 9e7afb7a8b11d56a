import type { Candidate } from "./candidate";
import { isGermanNoun } from "./common-words";
import type { Pattern } from "./name-patterns";
import type { Place } from "./place";
import { isTitled, isTitledAfter } from "./titles";

const families = new Set(
  "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚",
);
const determiner =
  /(?:^|\P{L})(?:de[rnms]|die|das|(?:m|d|s|k)?ein(?:e[rnms]?)?|unser\p{L}*|ihr\p{L}*|dies\p{L}*|jed\p{L}*|viele?n?|zu[mr]|[bv][eo][im]|am|im|\p{Ll}+e[nrms]?)\s$/u;

/**
 * How sure a part of a person's name, or a name of one word, stands alone. It is somebody else, unless
 * the rest of the name is `beside` it, when more of another name follows or comes before. It is `doubtful`
 * where the word could be no name: at the start of a sentence, in scripts without capitals, a German noun
 * behind an article. Null: never.
 */
export function standingOf(place: Place, pattern: Pattern): Candidate["standing"] | null {
  const { term, part, gaps } = pattern;
  if (part === null && (term.kind !== "person" || gaps.size > 0)) return "sure";
  if (isTitled(place)) return "sure";
  if (pattern.titled) return null;
  if (part !== null && isOther(place, pattern)) return "beside";
  if (place.scripts.first !== "cased") return "doubtful";
  if (place.language === "de" && isGermanNoun(pattern.letters)) {
    return determiner.test(place.lead) ? "doubtful" : "sure";
  }
  return isSentenceStart(place.lead) || isTitleCase(place) ? "doubtful" : "sure";
}

function isOther({ lead, rest, scripts, language }: Place, { part }: Pattern): boolean {
  if (scripts.first === "cased") {
    const more = /^ \p{Lu}\p{Ll}[\p{L}'’-]*/u.test(rest);
    return part === "first" && language !== "de" && more && !isTitleCase({ lead, rest });
  }
  if (scripts.first === "katakana")
    return /^[・･]\p{Script=Katakana}/u.test(rest) || /\p{Script=Katakana}[・･]$/u.test(lead);
  if (scripts.first !== "han") return false;
  if (language === "ja") return scripts.after === "han" && !isTitledAfter(rest);
  return part === "first" && families.has(lead.slice(-1)) && scripts.before === "han";
}

function isSentenceStart(lead: string): boolean {
  return /(?:^|[.!?…:;。！？\n–—])[\s"“”«„'‘(*[]*$/u.test(lead);
}

/** `How Ann Built Ships`: capitals tell nothing. Words of three letters and less do not count. */
function isTitleCase({ lead, rest }: Pick<Place, "lead" | "rest">): boolean {
  const words = `${lead} ${rest}`.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 2 && capitals * 2 > words.length;
}
