import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

type Floors = {
  floors: Record<string, { version: string; why: string }>;
  banned: Record<string, string>;
};
type Copy = { name: string; version: string; path: string };

const root = join(import.meta.dirname, "../..");
const floors = readJson<Floors>("security-floor.json");
const copies = copiesIn(readJson("package-lock.json"));

describe("the lockfile against security-floor.json (SECURITY.md 27)", () => {
  test("no copy of a package is below its floor", () => {
    expect(complaints(copies, floors)).toEqual([]);
  });

  test("every floor guards a package that is there", () => {
    const known = new Set(copies.map(({ name }) => name));
    expect(Object.keys(floors.floors).filter((name) => !known.has(name))).toEqual([]);
  });

  test("a copy deep in the tree, a pre-release and a banned package are named", () => {
    const packages = {
      "": { version: "1.0.0" },
      "node_modules/next": { version: "99.0.0" },
      "node_modules/mailer/node_modules/nodemailer": { version: "9.1.0" },
      "node_modules/yaml": { version: "2.2.2-1" },
      "node_modules/@auth/core": { version: "0.41.10" },
      "node_modules/alias": { name: "gray-matter", version: "4.0.3" },
    };
    expect(complaints(copiesIn({ packages }), floors)).toEqual([
      "node_modules/mailer/node_modules/nodemailer is 9.1.0, below 9.1.1",
      "node_modules/yaml is 2.2.2-1, below 2.2.2",
      "node_modules/alias is banned: evaluates front matter that begins with ---js",
    ]);
  });
});

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(root, name), "utf8")) as T;
}

/** Every installed copy; a package under another name keeps its own in `name`. */
function copiesIn(lock: { packages: Record<string, { name?: string; version?: string }> }): Copy[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    const name = entry.name ?? path.split("node_modules/").at(-1) ?? "";
    return path && entry.version ? [{ name, version: entry.version, path }] : [];
  });
}

function complaints(all: Copy[], { floors, banned }: Floors): string[] {
  return all.flatMap(({ name, version, path }) => {
    if (banned[name]) return [`${path} is banned: ${banned[name]}`];
    const floor = floors[name]?.version;
    return floor && below(version, floor) ? [`${path} is ${version}, below ${floor}`] : [];
  });
}

/** Semantic versions; a pre-release comes before its release. */
function below(version: string, floor: string): boolean {
  const [numbers = "", ...pre] = version.split(/-(.*)/s);
  const wanted = floor.split(".").map(Number);
  const given = numbers.split(".").map(Number);
  const at = wanted.findIndex((number, index) => number !== given[index]);
  return at < 0 ? pre.length > 0 : (given[at] ?? 0) < (wanted[at] ?? 0);
}
