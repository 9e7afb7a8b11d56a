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

/**
 * The language to offer for a post that does not say its own: by the end of its file's name
 * (`…-fr.md`, `fr/…`), else by its script, else `fallback`. Only ever a default: the person is asked.
 */
export function guessLanguage(name: string, text: string, fallback: string): string {
  const code =
    /(?:^|\/)([a-z]{2})\/[^/]*$/.exec(name)?.[1] ?? /-([a-z]{2,4})\.\w+$/.exec(name)?.[1];
  if (code === "hant") return "zh-Hant";
  const known = offeredLanguages.find((language) => language === code);
  return known ?? byScript(text.slice(0, 20_000)) ?? fallback;
}

/** A script counts when a twentieth of the letters are written in it. */
function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(([script]) => (text.match(script)?.length ?? 0) > letters / 20);
  return letters > 0 ? (found?.[1] ?? null) : null;
}

/** A language tag in its canonical form (BCP 47), or null when it is not one. */
export function asLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null; // not a well-formed tag
  }
}
