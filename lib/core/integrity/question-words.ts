import { primaryOf } from "./primary-of";

/** How questions begin, or end, where nobody wrote the mark. Other sentences begin so, too: only for turns that were answered. */
const marks: Record<string, RegExp> = {
  en: /(?:^|[.!,]\s+)(?:and |so |but )?(?:what|why|how|when|where|who|which|whose|did you|do you|are you|were you|have you|can you|could you|would you|is it|was it)\b/iu,
  fr: /(?:^|[.!,]\s+)(?:et |mais )?(?:pourquoi|comment|quand|où|qui|que|quel(?:le)?s?|combien|est-ce qu|qu['’]est-ce)(?!\p{L})/iu,
  de: /(?:^|[.!,]\s+)(?:und |aber )?(?:warum|wieso|weshalb|wie|wann|wo|wer|was|welche[rsnm]?|haben sie|hast du|sind sie|bist du|können sie|kannst du)(?!\p{L})/iu,
  es: /¿|(?:^|[.!,]\s+)(?:y |pero )?(?:qué|por qué|cómo|cuándo|dónde|quién(?:es)?|cuál(?:es)?|cuánt[oa]s?)(?!\p{L})/iu,
  zh: /[吗嗎呢][。.]?\s*$|什么|什麼|为什么|為什麼|怎么|怎麼|哪里|哪裡|多少|是不是|有没有|有沒有/u,
  ja: /か[。.]?\s*$|なぜ|どう|何|いつ|どこ|誰/u,
  ko: /(?:까요|나요|습니까|ㅂ니까|인가요|은가요|죠|지요)[.]?\s*$|왜|어떻게|언제|어디|누구|무엇|뭐/u,
  ar: /(?:^|[\s،.])(?:هل|لماذا|كيف|متى|أين|من هو|من هي|ماذا|كم|أي)(?!\p{L})/u,
};

/** Whether words ask something: by their mark, or by a word that asks. */
export function asksIn(language: string, words: string): boolean {
  return /[?？؟]/.test(words) || (marks[primaryOf(language)]?.test(words) ?? false);
}
