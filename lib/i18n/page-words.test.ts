import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const everywhere = namesIn(
  read("components/ui/page-words.tsx"),
  /everywhere: Namespace\[\] = (\[.*?\])/,
);
const pages = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("page.tsx"))
  .map((path) => join("app", path));

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function namesIn(source: string, list: RegExp): string[] {
  return [...(list.exec(source)?.[1] ?? "").matchAll(/"([\w-]+)"/g)].flatMap(
    ([, name]) => name ?? [],
  );
}

/** The file that an import names; null for packages and styles. */
function fileOf(from: string, name: string): string | null {
  const path = name.startsWith("@/") ? name.slice(2) : join(dirname(from), name);
  if (!/^[@.]\/|^\.\./.test(name)) return null;
  return [`${path}.ts`, `${path}.tsx`].find((file) => existsSync(join(root, file))) ?? null;
}

/** Namespaces that a file and what it imports ask for in the browser. */
function asked(path: string, client = false, seen = new Set<string>()): Set<string> {
  const source = read(path);
  const inBrowser = client || /^"use client"/.test(source);
  if (seen.has(`${path} ${inBrowser}`)) return new Set();
  seen.add(`${path} ${inBrowser}`);
  const own = inBrowser ? [...source.matchAll(/useTranslations(?:<[^(]*>)?\("([\w-]+)/g)] : [];
  const found = new Set(own.flatMap(([, name]) => name ?? []));
  const imports = source.matchAll(/(?:from|import\()\s*"([^"]+)"/g);
  for (const [, name = ""] of imports) {
    const file = fileOf(path, name);
    if (!file) continue;
    for (const one of asked(file, inBrowser, seen)) found.add(one);
  }
  return found;
}

describe("a page is sent the words it shows in the browser, and no others", () => {
  test.each(pages)("%s", (page) => {
    const sent = namesIn(read(page), /<PageWords of=\{(\[.*?\])\}/);
    const wanted = [...asked(page)].filter((name) => !everywhere.includes(name));
    expect(sent.sort()).toEqual(wanted.sort());
  });
});
