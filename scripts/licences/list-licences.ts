/** One package of the lockfile. `licence` is an SPDX expression; empty when the package names none. */
export type Licensed = { name: string; version: string; licence: string; dev: boolean };

/** What may be installed: licences for anybody, and further ones for named packages (`*` at the end). */
export type Allowed = {
  allowed: string[];
  packages: Record<string, { licence: string; why: string }>;
};

type Entry = { name?: string; version?: string; license?: string; dev?: boolean };

/** Every package of a lockfile once, by name; versions of one package one after the other. */
export function listLicences(lock: { packages: Record<string, Entry> }): Licensed[] {
  const known = new Map<string, Licensed>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    const { version, license: licence = "", dev = false } = entry;
    if (path === "" || !version) continue;
    const name = entry.name ?? path.split("node_modules/").at(-1) ?? "";
    const before = known.get(`${name} ${version}`);
    known.set(`${name} ${version}`, { name, version, licence, dev: dev && (before?.dev ?? true) });
  }
  const order = (one: Licensed) => `${one.name} ${one.version}`;
  return [...known.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Packages whose licence nobody has allowed, each as a sentence. */
export function complaints(all: Licensed[], { allowed, packages }: Allowed): string[] {
  return all.flatMap(({ name, version, licence }) => {
    const own = Object.entries(packages).find(([pattern]) => fits(pattern, name))?.[1];
    const may = new Set(own ? [...allowed, own.licence] : allowed);
    if (satisfies(licence || (own?.licence ?? ""), may)) return [];
    return [`${name} ${version} is under ${licence || "no licence that it names"}`];
  });
}

/** Entries of the list of exceptions that no package needs any more. */
export function leftovers(all: Licensed[], { packages }: Allowed): string[] {
  return Object.keys(packages).filter((pattern) => !all.some(({ name }) => fits(pattern, name)));
}

function fits(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** SPDX expressions as npm's packages have them: OR of ANDs, with or without brackets around all. */
function satisfies(expression: string, may: Set<string>): boolean {
  const bare = expression.replace(/^\((.*)\)$/, "$1");
  const every = (part: string) => part.split(/ and /i).every((name) => may.has(name.trim()));
  return bare.split(/ or /i).some(every);
}
