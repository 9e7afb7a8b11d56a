/** Languages the import form offers first; others can be typed in the post's front matter. */
export const offeredLanguages = [
  ...["en", "fr", "de", "es", "it", "pt", "nl", "pl", "sv", "cs", "tr", "ru", "uk"],
  ...["ar", "fa", "he", "hi", "zh", "zh-Hant", "ja", "ko", "vi", "id"],
] as const;

/** Scripts that tell a language well enough to offer it first; kana before Han, which Japanese has too. */
const scripts: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Cyrillic}/gu, "ru"],
];

/** Small words that tell languages in Latin letters apart. */
const words: Record<string, readonly string[]> = {
  en: ["the", "and", "you", "was", "that", "of"],
  fr: ["les", "des", "est", "une", "pour", "vous"],
  de: ["und", "der", "die", "nicht", "ist", "ich"],
  es: ["los", "las", "una", "por", "pero", "muy"],
  it: ["che", "sono", "una", "non", "della", "anche"],
  pt: ["não", "uma", "você", "para", "mas", "com"],
  nl: ["het", "een", "van", "niet", "ik", "dat"],
};

/**
 * The language to offer for a post that does not say its own: by its file's name (`…-fr.md`, `….fr.md`,
 * `fr/…`), else by its script or its small words, else `fallback`. Only a default: the person is asked.
 */
export function guessLanguage(name: string, text: string, fallback: string): string {
  const start = text.slice(0, 20_000);
  return languageOfName(name) ?? byScript(start) ?? byWords(start) ?? fallback;
}

/** The language that a file's name says by the blog's rule; null when it says none. */
export function languageOfName(name: string): string | null {
  const folder = /(?:^|\/)([a-z]{2})\/[^/]*$/.exec(name)?.[1];
  const code = folder ?? /[-.]([a-z]{2,4})\.\w+$/.exec(name)?.[1];
  if (code === "hant") return "zh-Hant";
  return offeredLanguages.find((language) => language === code) ?? null;
}

/** The language with most of its small words in the text, when there are enough to tell. */
function byWords(text: string): string | null {
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(words).map(([language, small]) => {
    return { language, count: said.filter((word) => small.includes(word)).length };
  });
  const best = counts.sort((one, other) => other.count - one.count)[0];
  return best && best.count >= 5 ? best.language : null;
}

/** A script counts when a twentieth of the letters are written in it. */
function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(([script]) => (text.match(script)?.length ?? 0) > letters / 20);
  return letters > 0 ? (found?.[1] ?? null) : null;
}

/** A language tag in its canonical form (BCP 47; `en_US` counts), or null when it is not one. */
export function asLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null; // not a well-formed tag
  }
}
