import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../commands/commands";

const root = join(import.meta.dirname, "../..");
const papers = ["", "docs", "docs/decisions"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);
const read = (path: string) => readFileSync(join(root, path), "utf8");
const readme = read("README.md");

describe("the papers", () => {
  test.each(papers)("%s links to what is there", (paper) => {
    const links = [...read(paper).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(
      ([, to]) => to ?? "",
    );
    expect(links.filter((link) => !leads(paper, link))).toEqual([]);
  });

  test.each(papers)("%s names files that are there", (paper) => {
    const named = [...read(paper).matchAll(/`([\w.@[\]/-]+)`/g)].map(([, name]) => name ?? "");
    const ours = named.filter((name) =>
      /^(?:app|components|docs|e2e|lib|prisma|scripts)\//.test(name),
    );
    expect(ours.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  test("README and .env.example name every setting that is read, and no other", () => {
    const inSchema = names(read("lib/env.ts"), /^ {2}([A-Z_]+):/gm);
    const inTable = names(readme, /^\| (`[A-Z_`, ]+`) \|/gm).flatMap((cell) =>
      names(cell, /`([A-Z_]+)`/g),
    );
    expect(names(read(".env.example"), /^#? ?([A-Z_]+)=/gm).sort()).toEqual(inSchema.sort());
    expect(inTable.sort()).toEqual(inSchema.sort());
  });

  test("README has every command", () => {
    const missing = commands.filter(
      ({ name }) => name !== "help" && !readme.includes(`| \`${name} `),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test("no two decisions have one number", () => {
    const numbers = readdirSync(join(root, "docs/decisions")).map((name) => name.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

/** Whether a relative link leads to a file and, with `#`, to a heading in it. */
function leads(paper: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const file = path === "" ? paper : join(dirname(paper), path);
  if (!existsSync(join(root, file))) return false;
  return (
    anchor === undefined ||
    names(read(file), /^#+ (.+)$/gm)
      .map(anchorOf)
      .includes(anchor)
  );
}

/** GitHub's id of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}

function names(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name]) => name ?? "");
}
