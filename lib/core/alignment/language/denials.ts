/** Words that deny, by language; wide nets: a word missing here would accuse a sound sentence. */
export const denials: Record<string, RegExp> = {
  en: /\b(?:not|no|never|none|nobody|few|little|nothing|nowhere|neither|nor|without|cannot|hardly|un\w+|in\w+able|dis\w+|refus\w+|fail\w*)\b|n['’]t\b/iu,
  fr: /(?<!\p{L})(?:ne|n['’]\p{L}+|pas|non|jamais|rien|personne|aucune?|peu|sans|ni|nulle?|guère|refus\p{L}*|in\p{L}+|im\p{L}+|dé\p{L}+|mal\p{L}+|échou\p{L}*)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht\p{L}*|nie\p{L}*|kein\p{L}*|nein|ohne|weder|wenig\p{L}*|noch|kaum|un\p{L}+|\p{L}+los\p{L}{0,2}|weigert\p{L}*|ablehn\p{L}*|miss\p{L}+)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|nunca|jamás|nada|nadie|ningun[ao]s?|ningún|sin|ni|tampoco|apenas|absoluto|poc[ao]s?|in\p{L}+|im\p{L}+|des\p{L}+|neg\p{L}+|rechaz\p{L}+)(?!\p{L})/iu,
  zh: /[不没沒无無未非别別否莫勿拒难難]|谁也|誰也/u,
  ja: /ない|なく|なかっ|ません|ませぬ|ずに|ず[、。]|ぬ|無|不|未|非|いいえ|いや|ゼロ|まい|断|なし|まったく|全く|少な/u,
  ko: /않|못|없|아니|안\s|말[고아라]|모르|전혀|별로|몰라|불|비|무|미|거절/u,
  ar: /(?:^|[\s،.«"])(?:و|ف)?(?:لا|لم|لن|ألا|ألّا|لئلا|ليس\p{L}*|ليست|غير|قليل\p{L}*|قلّما|بدون|دون|ما|بلا|عدم|أبدا\p{M}*|كلا|رفض\p{L}*|لست|لسنا)(?:[\s،.!؟»"]|$)/u,
};
