/** Interface languages that are complete; every catalogue folder in `messages/` is listed here. */
export const locales = ["en", "fr"] as const;

export type Locale = (typeof locales)[number];

/** Catalogue files of each language, one a namespace. */
export const namespaces = [
  "common",
  "home",
  "sign-in",
  "account",
  "import",
  "findings",
  "voices",
  "integrity",
  "correction",
  "languages",
  "terms",
  "people",
  "rules",
  "review",
  "queue",
  "sign-off",
  "removed",
  "publish",
  "receipt",
  "history",
  "threads",
  "notices",
  "decline",
  "mail",
  "errors",
] as const;

export type Namespace = (typeof namespaces)[number];

/** The first supported language of an Accept-Language header; English when none fits. */
export function pickLocale(header: string | null): Locale {
  const wanted = (header ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.map(asLocale).find((locale) => locale !== null) ?? "en";
}

export function asLocale(text: string | null | undefined): Locale | null {
  return locales.find((locale) => locale === text) ?? null;
}
