import { type Locale, namespaces } from "./locales";

export type Messages = Record<string, Record<string, unknown>>;

/** All catalogues of a language, keyed by namespace. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const files = await Promise.all(
    namespaces.map(async (name) => {
      const file = await import(`./messages/${locale}/${name}.json`);
      return [name, file.default] as const;
    }),
  );
  return Object.fromEntries(files);
}
