import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A blog of its own: a bare repository that every instance of the lab may publish to. */
export type LabBlog = {
  name: string;
  url: string;
  /** Runs git in it, as somebody does who has the repository at hand. */
  git: (args: string[], input?: string) => string;
  /** The post at a path of the branch; null when none is there. */
  read: (path: string) => string | null;
  /** How many commits touched the path. */
  commits: (path: string) => number;
};

/** Makes it with one commit, and configures it; the instances read the list of blogs at each use. */
export function makeLabBlog(home: string, name: string): LabBlog {
  const url = join(home, `${name}.git`);
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", url]);
  const who = ["-c", "user.name=Tomas", "-c", "user.email=tomas@example.org"];
  const git = (args: string[], input = "") =>
    execFileSync("git", [`--git-dir=${url}`, ...who, ...args], { input }).toString();
  const empty = git(["mktree"]).trim();
  git(["update-ref", "refs/heads/main", git(["commit-tree", empty, "-m", "Start"]).trim()]);
  const file = join(home, "targets.json");
  const known = JSON.parse(readFileSync(file, "utf8")) as object[];
  writeFileSync(file, JSON.stringify([...known, { name, url }]));
  return {
    name,
    url,
    git,
    read: (path) =>
      git(["ls-tree", "main", "--", path]) === "" ? null : git(["show", `main:${path}`]),
    commits: (path) => Number(git(["rev-list", "--count", "main", "--", path])),
  };
}

/**
 * Every byte of every git object under the lab's home: the blogs, the app's mirrors of them, and what a
 * publication may have left on the way; unreachable ones included.
 */
export function everyGitObject(home: string): string {
  const args = ["cat-file", "--batch", "--batch-all-objects", "--unordered"];
  const read = (path: string) =>
    execFileSync("git", [`--git-dir=${path}`, ...args], { maxBuffer: 2 ** 30 }).toString("latin1");
  const inside = (folder: string) => readdirSync(folder).map((name) => join(folder, name));
  const repositories = [...inside(home), ...inside(join(home, "mirrors"))];
  return repositories
    .filter((path) => path.endsWith(".git"))
    .map(read)
    .join("\n");
}

/** What publications left beside the mirrors; the last one gets a moment to tidy up. */
export async function leftovers(home: string): Promise<string[]> {
  for (let tries = 0; ; tries += 1) {
    const left = readdirSync(join(home, "mirrors")).filter((name) => !name.endsWith(".git"));
    if (left.length === 0 || tries === 20) return left;
    await new Promise((wait) => setTimeout(wait, 100));
  }
}
