import { primaryOf } from "./primary-of";

/** Words without which a sentence says the opposite; narrow nets, since each hit is shown to somebody. */
const plain: Record<string, RegExp> = {
  en: /\b(?:not|never|no|nobody|nothing|cannot|without|neither|nor)\b|n['’]t\b/iu,
  fr: /(?<!\p{L})(?:ne|n['’]|pas|jamais|rien|personne|aucune?|sans|ni)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht|nie|niemals|niemand|nichts|kein(?:e[rsnm]?)?|ohne|weder)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|nunca|jamás|nada|nadie|ningun[ao]s?|ningún|sin|tampoco|ni)(?!\p{L})/iu,
  zh: /[不没沒未]|从未|從未/u,
  ja: /ない|なかった|ません|ず[、。]|なく/u,
  ko: /않|못|없|아니|안\s/u,
  ar: /(?:^|[\s،])(?:و|ف)?(?:لا|لم|لن|ليس\p{L}*|لست|غير|بدون|دون|أبدا)(?!\p{L})/u,
};

/** Whether words deny something. */
export function deniesIn(language: string, words: string): boolean {
  return plain[primaryOf(language)]?.test(words) ?? false;
}
