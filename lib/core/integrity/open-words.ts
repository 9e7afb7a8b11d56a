import { primaryOf } from "./primary-of";

/**
 * Pronouns and demonstratives that lean on what was said before, at the beginning of a sentence. "I" and "you"
 * lean on nothing.
 */
const words: Record<string, string> = {
  en: "he|she|they|it|this|that|these|those|him|them|his|their|such|the same|both|neither|because of (?:this|that)|one of them",
  fr: "il|elle|ils|elles|ce|cela|ça|ceci|celui|celle|ceux|celles|cet|cette|ces|lui|leurs?|c['’]\\p{L}+|tous les deux|toutes les deux|à cause de (?:cela|ça)",
  de: "er|sie|es|dies|diese[rsnm]?|jene[rsnm]?|das|ihn|ihm|ihnen|dessen|deren|damit|davon|dafür|dazu|darum|deshalb|deswegen|beide|solche[rsnm]?",
  es: "él|ella|ellos|ellas|eso|esto|ese|esa|esos|esas|este|esta|estos|estas|aquello|aquel|aquella|aquellos|aquellas|lo mismo|ambos|ambas|por eso",
  ar: "(?:و|ف)?(?:هو|هي|هم|هن|هما|هذا|هذه|ذلك|تلك|هؤلاء|أولئك|ذاك|لذلك|كلاهما)",
};
const dense: Record<string, RegExp> = {
  zh: /^(?:而且|所以|但是|但|因为|因為)?(?:他|她|它|牠|这|那|這|此|前者|后者|後者|两者|兩者)/u,
  ja: /^(?:でも|だから|そして)?(?:彼|彼女|彼ら|それ|これ|あれ|その|この|あの|そこ|そんな|こんな|両方)/u,
  ko: /^(?:그래서|그런데|하지만)?\s?(?:그는|그가|그를|그의|그녀|그들|그것|그게|그건|이것|이게|이건|저것|그런|이런|그때|거기|둘 다)/u,
};

const spaced = new Map(
  Object.entries(words).map(([language, list]) => [
    language,
    new RegExp(`^(?:${list})(?![\\p{L}\\p{M}])`, "iu"),
  ]),
);

/** Whether a sentence begins with a word that says nothing without what came before. */
export function beginsOpen(language: string, sentence: string): boolean {
  const primary = primaryOf(language);
  const words = sentence.replace(/^[\s"“«'‘(¿¡「『*_—–-]+/u, "");
  return (spaced.get(primary) ?? dense[primary])?.test(words) ?? false;
}
