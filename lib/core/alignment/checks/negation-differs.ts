import { sentencesIn } from "../../words/sentences-in";
import { type Check, type Comparison, checked, type Reading } from "./check";

/** Words that deny, by language; wide nets: a word missing here would accuse a sound sentence. */
const denials: Record<string, RegExp> = {
  en: /\b(?:not|no|never|none|nobody|few|little|nothing|nowhere|neither|nor|without|cannot|hardly|un\w+|in\w+able|dis\w+|refus\w+|fail\w*)\b|n['’]t\b/iu,
  fr: /(?<!\p{L})(?:ne|n['’]\p{L}+|pas|non|jamais|rien|personne|aucune?|peu|sans|ni|nulle?|guère|refus\p{L}*|in\p{L}+|im\p{L}+|dé\p{L}+|mal\p{L}+|échou\p{L}*)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht\p{L}*|nie\p{L}*|kein\p{L}*|nein|ohne|weder|wenig\p{L}*|noch|kaum|un\p{L}+|\p{L}+los\p{L}{0,2}|weigert\p{L}*|ablehn\p{L}*|miss\p{L}+)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|nunca|jamás|nada|nadie|ningun[ao]s?|ningún|sin|ni|tampoco|apenas|absoluto|poc[ao]s?|in\p{L}+|im\p{L}+|des\p{L}+|neg\p{L}+|rechaz\p{L}+)(?!\p{L})/iu,
  zh: /[不没沒无無未非别別否莫勿拒难難]|谁也|誰也/u,
  ja: /ない|なく|なかっ|ません|ませぬ|ずに|ず[、。]|ぬ|無|不|未|非|いいえ|いや|ゼロ|まい|断|なし|まったく|全く|少な/u,
  ko: /않|못|없|아니|안\s|말[고아라]|모르|전혀|별로|몰라|불|비|무|미|거절/u,
  ar: /(?:^|[\s،.«"])(?:و|ف)?(?:لا|لم|لن|ألا|ألّا|لئلا|ليس\p{L}*|ليست|غير|قليل\p{L}*|قلّما|بدون|دون|ما|بلا|عدم|أبدا\p{M}*|كلا|رفض\p{L}*|لست|لسنا)(?:[\s،.!؟»"]|$)/u,
};
/** Words that certainly deny, and what takes that back: `not only`, `not many`, a question. */
const plainly: Record<string, RegExp> = {
  en: /\b(?:not|never|cannot)\b|n['’]t\b/iu,
  fr: /(?<!\p{L})(?:ne|n['’]\p{L}+)\s.*(?<!\p{L})(?:pas|jamais)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht|nie|niemals)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|nunca|jamás)(?!\p{L})/iu,
  zh: /[没沒]有|不(?:是|能|会|會|想|要|知道)/u,
  ja: /ません|ない。|なかった。/u,
  ko: /않|못|없/u,
  ar: /(?:^|[\s،])(?:و|ف)?(?:لا|لم|لن|ليس\p{L}*)\s/u,
};
const vaguely =
  /[?？؟]|\bnot (?:only|just|one|all|many|much|at all|exactly|looking forward|to mention|until|unless)\b|\bwhether\b|(?:not|n['’]t|never) (?:\w+ ){0,3}(?:disturb|bother|mind|forget|miss|lose|doubt|hurt|ignore|worry|hesitate|stop|matter|blame)|(?:no|nicht|pas) (?:sólo|solo|solamente|nur|seulement|que)\b/iu;

/** Longer sentences say things in too many ways. */
const longest = 140;

/**
 * A sentence of the original that plainly denies, and has no word in the translation that could. The other
 * way round proves nothing: most languages deny where English does not.
 */
export function negationsDiffer({ likely: pairs, original, translation }: Comparison): Check[] {
  const [left, right] = [original.language, translation.language].map((tag) => tag.split("-")[0]);
  if (!denials[left ?? ""] || !denials[right ?? ""]) return [];
  return pairs.flatMap((pair) => {
    if (pair.originals.length > 1 || pair.passages.length > 1) return [];
    const ones = sentencesOf(pair.originals, original.language);
    const others = sentencesOf(pair.passages, translation.language);
    if (ones.length !== others.length) return [];
    const place = ones.findIndex((one, index) => {
      if (vaguely.test(one) || one.length > longest) return false;
      return denies(plainly, left, one) && !denies(denials, right, others[index] ?? "");
    });
    if (place < 0) return [];
    return [checked("negation-differs", pair.originals, pair.passages, short(ones[place] ?? ""))];
  });
}

function denies(words: Record<string, RegExp>, language = "", sentence: string): boolean {
  return words[language]?.test(sentence) ?? false;
}

function sentencesOf(readings: Reading[], language: string): string[] {
  return readings.flatMap(({ text }) => sentencesIn(text, language).map(({ segment }) => segment));
}

function short(text: string): string {
  return text.trim().length > 80 ? `${text.trim().slice(0, 79)}…` : text.trim();
}
