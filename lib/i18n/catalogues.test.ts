import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { locales, namespaces } from "./locales";

type Catalogue = Map<string, string>;

/** Messages that are the same words in both languages. */
const alike = new Set(["account.languages.en", "account.languages.fr"]);

function catalogueOf(locale: string): Catalogue {
  const all: Catalogue = new Map();
  for (const name of namespaces) {
    const file = join(import.meta.dirname, "messages", locale, `${name}.json`);
    collect(all, name, JSON.parse(readFileSync(file, "utf8")));
  }
  return all;
}

function collect(all: Catalogue, key: string, value: unknown): void {
  if (typeof value === "string") all.set(key, value);
  else for (const [name, one] of Object.entries(value ?? {})) collect(all, `${key}.${name}`, one);
}

/** The arguments and tags of a message, each once. */
function parts(message: string): string[] {
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([tag]) => tag);
  return [...new Set([...argumentsOf(message), ...tags])].sort();
}

/** Names after a brace, but for the braces around the choices of a plural or select: `one {turn}`. */
function argumentsOf(message: string): string[] {
  const names: string[] = [];
  const choosing: boolean[] = [];
  for (const [, opens, name, choices] of message.matchAll(
    /(\{)(?:(\w+)(?:(, \w+,)|(?=\})))?|\}/g,
  )) {
    if (!opens) choosing.pop();
    else if (choosing.at(-1)) choosing.push(false);
    else {
      if (name) names.push(name);
      choosing.push(choices !== undefined);
    }
  }
  return names;
}

const english = catalogueOf("en");

describe.each(locales.filter((locale) => locale !== "en"))("the catalogue in %s", (locale) => {
  const other = catalogueOf(locale);

  test("has the same messages as the English one", () => {
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("uses the same arguments and tags", () => {
    const wrong = [...english].filter(
      ([key, message]) => String(parts(message)) !== String(parts(other.get(key) ?? "")),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test("repeats no English sentence", () => {
    const same = [...english].filter(([key, message]) => {
      const words = message.replace(/\{.*\}/gs, "").match(/\p{L}{2,}/gu) ?? [];
      return words.length > 1 && message === other.get(key) && !alike.has(key);
    });
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
